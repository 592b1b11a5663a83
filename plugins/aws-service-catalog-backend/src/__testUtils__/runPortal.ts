import { Server } from 'node:http';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices } from '@backstage/backend-test-utils';
import createKnex from 'knex';
import { startPortal } from './startPortal';

/**
 * A program: the plugin in a backend of its own process, with a database on disk and the real scheduler, so that a
 * test can kill it and start it again. Its arguments are the URL of the sandbox and the database file.
 */
async function run(sandboxUrl: string, databaseFile: string): Promise<void> {
  const knex = createKnex({
    client: 'better-sqlite3',
    connection: { filename: databaseFile },
    useNullAsDefault: true,
  });
  const { server } = await startPortal(
    { url: sandboxUrl },
    {
      config: { launches: { watch: '200ms', lease: '2s', send: '1s' } },
      features: [
        createServiceFactory({
          service: coreServices.database,
          deps: {},
          factory: () => mockServices.database({ knex }),
        }),
        schedulerServiceFactory,
      ],
    },
  );
  const address = server instanceof Server ? server.address() : undefined;
  if (!address || typeof address === 'string') {
    throw new Error('The portal listens on no port');
  }
  process.stdout.write(`portal on port ${address.port}\n`);
}

const [sandboxUrl, databaseFile] = process.argv.slice(2);
run(sandboxUrl, databaseFile).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
