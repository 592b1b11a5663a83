import type { Row } from '../Row';
import { Portal, type SandboxControl } from '../World';

const rate = 10;
const pageSize = 100;

/** Time to have all products cold against the fewest SearchProducts calls, at the rate the account allows. */
export async function coldList(
  sandbox: SandboxControl,
  products: number,
): Promise<Row> {
  const portal = await Portal.start(sandbox, { requestsPerSecond: rate });
  try {
    const token = await portal.signIn(1);
    await sandbox.forgetCalls();
    await sandbox.limitRate('SearchProducts', rate);
    const begun = performance.now();
    const response = await portal.get('/products?limit=1', token);
    const { total } = (await response.json()) as { total: number };
    const seconds = (performance.now() - begun) / 1000;
    if (total < products) {
      throw new Error(`Only ${total} of ${products} products are there`);
    }
    const calls = await sandbox.calls('servicecatalog', 'SearchProducts');
    const fewest = Math.ceil(total / pageSize);
    const ideal = fewest / rate;
    return {
      what: `time to have ${products} products cold against the fewest calls at ${rate} a second`,
      ratio: seconds / ideal,
      bar: 1.1,
      wanted: '<=',
      detail: `${seconds.toFixed(2)} s against ${ideal.toFixed(
        2,
      )} s (${calls} calls made, ${fewest} needed)`,
    };
  } finally {
    await sandbox.liftLimits();
    await portal.stop();
  }
}
