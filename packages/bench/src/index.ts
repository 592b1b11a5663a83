import { writeFileSync } from 'node:fs';
import { inWords, type Row } from './Row';
import { Portal, startSandbox } from './World';
import { coldList } from './rows/coldList';
import { crowd } from './rows/crowd';
import { entityMemory } from './rows/entityMemory';
import { postLaunch } from './rows/postLaunch';
import { warmList } from './rows/warmList';

const products = 5000;

async function run(): Promise<Row[]> {
  const sandbox = await startSandbox({ products });
  try {
    const rows: Row[] = [];
    const take = (row: Row) => {
      rows.push(row);
      process.stdout.write(`${inWords(row)}\n`);
    };
    const portal = await Portal.start(sandbox.control);
    try {
      take(await warmList(portal));
      take(await postLaunch(sandbox.control, portal));
    } finally {
      await portal.stop();
    }
    take(await crowd(sandbox.control));
    take(await coldList(sandbox.control, products));
    take(await entityMemory(sandbox.control));
    return rows;
  } finally {
    await sandbox.stop();
  }
}

run().then(
  rows => {
    const path = process.argv[2] ?? 'bench.json';
    writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
    process.stdout.write(`written to ${path}\n`);
  },
  error => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 1;
  },
);
