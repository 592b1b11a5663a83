import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = testDatabases();
const migrations = {
  directory: resolvePackagePath(
    'backstage-plugin-aws-service-catalog-backend',
    'migrations',
  ),
};

async function tables(knex: Knex): Promise<boolean[]> {
  return Promise.all([
    knex.schema.hasTable('launches'),
    knex.schema.hasTable('launch_events'),
    knex.schema.hasTable('publications'),
  ]);
}

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, all the way down, and up again', async () => {
    const knex = await databases.init(databaseId);

    await knex.migrate.latest(migrations);
    expect(await tables(knex)).toEqual([true, true, true]);
    await knex.migrate.rollback(migrations, true);
    expect(await tables(knex)).toEqual([false, false, false]);
    await knex.migrate.latest(migrations);
    expect(await tables(knex)).toEqual([true, true, true]);
  });
});
