import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ReadCache, ReadPolicy } from '../aws/ReadCache';
import { resourceTypesOfTemplate } from '../aws/cloudFormation/resourceTypesOfTemplate';
import { templateUrlOfVersion } from '../aws/serviceCatalog/templateUrlOfVersion';
import type { ReadSession } from './ProductReads';

// The template of a version never changes, so an answer holds for as long as it is kept.
const FRESH_MS = 24 * 60 * 60_000;

/** What the template of a version creates. */
export class TemplateResources {
  readonly #cache: ReadCache;
  readonly #stale: number;

  constructor(cache: ReadCache, policy: Pick<ReadPolicy, 'stale'>) {
    this.#cache = cache;
    this.#stale = Math.max(policy.stale, FRESH_MS);
  }

  /** Resource types with their numbers; `undefined` when the team role may not read the template. */
  async of(
    session: ReadSession,
    input: { productId: string; versionId: string },
  ): Promise<{ type: string; count: number }[] | undefined> {
    try {
      const { value } = await this.#cache.read(
        { scope: session.scope, topic: 'template', id: input.versionId },
        { fresh: FRESH_MS, stale: this.#stale },
        async () => {
          const url = await templateUrlOfVersion(session.reader, input);
          return url ? resourceTypesOfTemplate(session.reader, url) : [];
        },
      );
      return value.length > 0 ? value : undefined;
    } catch (error) {
      if (
        error instanceof NotAllowedError ||
        error instanceof NotFoundError ||
        error instanceof InputError
      ) {
        return undefined;
      }
      throw error;
    }
  }
}
