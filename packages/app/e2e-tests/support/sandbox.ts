const url = process.env.SANDBOX_URL ?? 'http://127.0.0.1:4566';

/** What the sandbox should do to AWS calls, as its README describes. */
export interface Fault {
  match: { service?: string; operation?: string };
  effect: { type: 'drop' } | { type: 'latency'; ms: number };
}

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

async function control(method: string, path: string, body?: object) {
  const answer = await fetch(`${url}/_sandbox/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`The sandbox refused ${method} ${path}: ${answer.status}`);
  }
  return answer;
}

/** Bad days and slow days on demand: AWS as these tests want it. */
export const sandbox = {
  url,
  /** Credentials of an IAM principal by its ARN, for what people do past the portal. */
  async credentials(principal: string): Promise<Credentials> {
    const answer = await control('POST', 'credentials', { principal });
    return answer.json();
  },
  addFault: (fault: Fault) => control('POST', 'faults', fault),
  clearFaults: () => control('DELETE', 'faults'),
  /** Stops AWS's clock: stacks go on only by `advance`. */
  holdClock: () => control('POST', 'clock', { mode: 'manual' }),
  advance: (seconds: number) => control('POST', 'clock/advance', { seconds }),
  releaseClock: () => control('POST', 'clock', { mode: 'auto' }),
};
