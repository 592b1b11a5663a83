import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ManyProvisioned } from '../ManyProvisioned';
import type { Row } from '../Row';
import { Portal, type SandboxControl } from '../World';

const many = 100_000;
const withinMs = 15 * 60_000;

/** Most memory that a backend had by the end of its first reading of so many provisioned products, in MiB. */
async function peakFor(sandbox: SandboxControl, total: number) {
  const aws = await ManyProvisioned.start(sandbox, total);
  try {
    const portal = await Portal.start(aws, { entities: true });
    try {
      const deadline = Date.now() + withinMs;
      while (!aws.isReadAgain) {
        if (Date.now() > deadline) throw new Error('It reads for too long');
        await pause(200);
      }
      return await peakMemory(portal.pid);
    } finally {
      await portal.stop();
    }
  } finally {
    aws.stop();
  }
}

async function peakMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
  return Number(kilobytes) / 1024;
}

/** Peak memory of a backend that puts 100,000 provisioned products into the catalog, against one with none. */
export async function entityMemory(sandbox: SandboxControl): Promise<Row> {
  const none = await peakFor(sandbox, 0);
  const all = await peakFor(sandbox, many);
  return {
    what: `peak memory of a backend that puts ${many} provisioned products into the catalog, against none`,
    ratio: all / none,
    bar: 1.5,
    wanted: '<=',
    detail: `${all.toFixed(0)} MiB against ${none.toFixed(0)} MiB`,
  };
}
