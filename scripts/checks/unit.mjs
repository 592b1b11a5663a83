import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJson, root } from '../repository.mjs';
import { say } from '../say.mjs';
import { capture } from './capture.mjs';
import { databaseVariables } from './databases.mjs';
import { distrust, ofJest, one } from './tally.mjs';

/** Unit and integration tests of all packages. */
export async function checkUnits(env, filters) {
  const variables = await databaseVariables();
  const folder = mkdtempSync(path.join(tmpdir(), 'unit-tests-'));
  const report = path.join(folder, 'jest.json');
  say('tests', 'unit and integration tests of all packages');
  try {
    const { code } = await capture(
      'backstage-cli',
      [
        'repo',
        'test',
        '--watchAll=false',
        '--maxWorkers=2',
        '--json',
        `--outputFile=${report}`,
        ...filters,
      ],
      { cwd: root, env: { ...env, ...variables }, live: true },
    );
    return distrust(ofJest(readJson(report)), code);
  } catch (error) {
    say('FAILED', `the unit tests gave no report: ${error.message}`);
    return one(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
