import type { LoggerService } from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';

/**
 * Looks at something that goes on whether or not it is watched: a portal that is away for a moment is asked again.
 *
 * @returns undefined when the portal cannot answer just now
 * @throws what the portal refuses
 */
export async function unlessAway<T>(
  look: () => Promise<T>,
  { logger, signal }: { logger: LoggerService; signal?: AbortSignal },
): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    signal?.throwIfAborted();
    const { cause } = toError(error);
    if (cause instanceof ResponseError && cause.statusCode < 500) throw error;
    logger.warn(
      `The portal does not answer just now: ${toError(error).message}`,
    );
    return undefined;
  }
}
