import { setTimeout as sleep } from 'node:timers/promises';

/** Pauses between two looks at something that is under way, in seconds: soon at first, then seldom. */
const PAUSES = [1, 1, 2, 2, 3, 5];
const LONGEST = 10;

/** How long an action looks on. */
export interface Patience {
  /** Of the task; its abort ends the waiting, never the work in AWS. */
  signal?: AbortSignal;
  minutes: number;
}

/**
 * Looks again and again until there is an answer.
 *
 * @returns the answer; undefined when the time is up
 * @throws the reason of the signal, when the task is cancelled
 */
export async function lookUntil<T>(
  look: () => Promise<T | undefined>,
  { signal, minutes }: Patience,
): Promise<T | undefined> {
  const end = Date.now() + minutes * 60_000;
  for (let round = 0; ; round++) {
    signal?.throwIfAborted();
    const answer = await look();
    if (answer !== undefined) return answer;
    const pause = (PAUSES[round] ?? LONGEST) * 1000;
    if (Date.now() + pause > end) return undefined;
    await sleep(pause, undefined, { signal });
  }
}
