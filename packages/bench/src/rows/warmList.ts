import autocannon from 'autocannon';
import type { Row } from '../Row';
import type { Portal } from '../World';

const rounds = 5;
const secondsPerRound = 3;
const connections = 8;

async function requestsPerSecond(url: string, token: string) {
  const result = await autocannon({
    url,
    connections,
    duration: secondsPerRound,
    headers: { authorization: `Bearer ${token}` },
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} lost`);
  }
  return result.requests.average;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Throughput of a warm page of 50 out of 5,000 products against a bare route answering the same bytes. */
export async function warmList(portal: Portal): Promise<Row> {
  const token = await portal.signIn(1);
  const page = '/products?limit=50';
  const bytes = Buffer.from(
    await (await portal.get(page, token)).arrayBuffer(),
  );
  const bareUrl = `${portal.url}/api/bench/bare`;
  await fetch(bareUrl, {
    method: 'PUT',
    body: bytes,
    headers: { authorization: `Bearer ${token}` },
  });

  const bare: number[] = [];
  const list: number[] = [];
  // Turn about, so that a change of the machine's mood meets both alike; the first round warms up and is dropped.
  for (let round = 0; round <= rounds; round++) {
    const bareRate = await requestsPerSecond(bareUrl, token);
    const listRate = await requestsPerSecond(portal.api(page), token);
    if (round > 0) {
      bare.push(bareRate);
      list.push(listRate);
    }
  }
  return {
    what: 'warm list of 5,000 products, page of 50: throughput against a bare route with the same bytes',
    ratio: median(list) / median(bare),
    bar: 0.8,
    wanted: '>=',
    detail: `${median(list).toFixed(0)} against ${median(bare).toFixed(
      0,
    )} requests a second, ${bytes.length} bytes each`,
  };
}
