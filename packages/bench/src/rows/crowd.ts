import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../Row';
import { Portal, type SandboxControl } from '../World';

const people = 1000;
// A thousand people within a second, none waiting for another; the catalog takes longer than that to read. All in one
// instant would measure how many sockets one Node process accepts, not what the plugin asks of AWS.
const arrivals = { people: 100, everyMs: 100 };
const requestsPerSecond = 10;

async function callsFor(sandbox: SandboxControl, count: number) {
  const portal = await Portal.start(sandbox, { requestsPerSecond });
  try {
    const tokens: string[] = [];
    for (let person = 0; person < count; person++) {
      tokens.push(await portal.signIn(person));
    }
    await sandbox.forgetCalls();
    await Promise.all(
      tokens.map(async (token, person) => {
        await pause(Math.floor(person / arrivals.people) * arrivals.everyMs);
        await (await portal.get('/products?limit=50', token)).arrayBuffer();
      }),
    );
    return await sandbox.calls('servicecatalog', 'SearchProducts');
  } finally {
    await portal.stop();
  }
}

/** AWS calls of 1,000 people who open the page at once, cold, against those of one. */
export async function crowd(sandbox: SandboxControl): Promise<Row> {
  const one = await callsFor(sandbox, 1);
  const all = await callsFor(sandbox, people);
  return {
    what: `AWS calls for ${people} people opening the page at once, cold, against calls for one`,
    ratio: all / one,
    bar: 1,
    wanted: '<=',
    detail: `${all} against ${one} SearchProducts calls`,
  };
}
