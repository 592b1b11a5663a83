import { writeFileSync } from 'node:fs';
import { printTable, type Row } from './Row';
import { Portal, startSandbox } from './World';
import { coldList } from './rows/coldList';
import { crowd } from './rows/crowd';
import { postLaunch } from './rows/postLaunch';
import { warmList } from './rows/warmList';

const products = 5000;

async function run(): Promise<Row[]> {
  const sandbox = await startSandbox({ products });
  try {
    const rows: Row[] = [];
    const portal = await Portal.start(sandbox.control);
    try {
      rows.push(await warmList(portal));
      rows.push(await postLaunch(sandbox.control, portal));
    } finally {
      await portal.stop();
    }
    rows.push(await crowd(sandbox.control));
    rows.push(await coldList(sandbox.control, products));
    return rows;
  } finally {
    await sandbox.stop();
  }
}

run().then(
  rows => {
    const path = process.argv[2] ?? 'bench.json';
    writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
    process.stdout.write(`${printTable(rows)}\n\nwritten to ${path}\n`);
  },
  error => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 1;
  },
);
