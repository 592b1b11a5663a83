const DEADLINE_MS = 30_000;
const PAUSE_MS = 50;

/** Asks again until the answer will do; for what happens behind the scenes. */
export async function eventually<T>(
  ask: () => Promise<T>,
  willDo: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    if (Date.now() > deadline) {
      throw new Error(`It stayed at ${JSON.stringify(answer)}`);
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
}
