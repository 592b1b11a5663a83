import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from './say.mjs';

const everyMs = 250;
const withinMs = 180_000;

/**
 * Asks a URL until it answers well.
 *
 * @param what - what is being waited for, in words, for the refusal when it does not come in time
 * @param options - `log` is the file that tells why it does not come
 */
export async function waitFor(what, url, { headers, log, signal }) {
  const deadline = Date.now() + withinMs;
  let last = 'no answer';
  while (Date.now() < deadline) {
    signal.throwIfAborted();
    try {
      const answer = await fetch(url, {
        headers,
        signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]),
      });
      if (answer.ok) {
        return;
      }
      last = `answered ${answer.status}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await pause(everyMs, undefined, { signal });
  }
  throw new Refusal(
    `${what} did not come up within ${
      withinMs / 1000
    } s (${url}: ${last}). Its log: ${log}`,
  );
}
