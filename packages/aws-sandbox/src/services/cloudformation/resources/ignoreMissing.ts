import { ServiceFailure } from '../engine/failureReason';

/** Waits for a deletion; that there was nothing to delete is fine. */
export async function ignoreMissing(
  codes: string[],
  deletion: Promise<unknown>,
): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    const missing =
      error instanceof ServiceFailure && codes.includes(error.error.code);
    if (!missing) {
      throw error;
    }
  }
}
