import { NotFoundError } from '@backstage/errors';

/** What is to go may have gone already. */
export async function ignoreMissing(change: Promise<unknown>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}
