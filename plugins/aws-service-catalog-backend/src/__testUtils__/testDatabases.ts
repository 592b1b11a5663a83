import { spawnSync } from 'node:child_process';
import { TestDatabases } from '@backstage/backend-test-utils';

const LOCAL_POSTGRES = { host: '127.0.0.1', port: 5432 };
const POSTGRES_URL = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/**
 * Databases that storage is tested on: SQLite always, PostgreSQL where the environment names one or one answers on
 * this machine (user `postgres`, trust authentication). Call it at the top of a test file.
 */
export function testDatabases(): TestDatabases {
  if (!process.env[POSTGRES_URL] && localPostgresAnswers()) {
    process.env[
      POSTGRES_URL
    ] = `postgresql://postgres@${LOCAL_POSTGRES.host}:${LOCAL_POSTGRES.port}`;
  }
  return TestDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_18'],
    disableDocker: true,
  });
}

/** Test titles are made before anything asynchronous may run, hence the process. */
function localPostgresAnswers(): boolean {
  const probe = `require('node:net').connect(${JSON.stringify(LOCAL_POSTGRES)})
    .setTimeout(2000, () => process.exit(1))
    .on('connect', () => process.exit(0))
    .on('error', () => process.exit(1))`;
  return spawnSync(process.execPath, ['-e', probe]).status === 0;
}
