import { mockServices } from '@backstage/backend-test-utils';
import { testDatabases } from '../testing/testDatabases';
import { DatabaseLaunchStore } from './DatabaseLaunchStore';
import { itKeepsLaunches } from './launchStore.contract';

jest.setTimeout(60_000);

const databases = testDatabases();

describe.each(databases.eachSupportedId())(
  'DatabaseLaunchStore on %s',
  databaseId => {
    itKeepsLaunches(async () => {
      const knex = await databases.init(databaseId);
      return DatabaseLaunchStore.create(mockServices.database({ knex }));
    });
  },
);
