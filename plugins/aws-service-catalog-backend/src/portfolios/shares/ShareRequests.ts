import type {
  CacheService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { PortfolioShare } from 'backstage-plugin-aws-service-catalog-common';
import { toError } from '@backstage/errors';
import type { ShareRecipient } from '../../aws/serviceCatalog/ShareRecipient';
import type { CurationSession } from '../CurationReads';
import { statusOfShare } from './statusOfShare';

/** What is known of the last change of a share. */
interface Kept {
  token: string;
  /** Once it does not change any more. */
  ended?: ShareProgress;
}

export type ShareProgress = Pick<PortfolioShare, 'status' | 'errors'>;

// AWS tells how a share is getting on by its token alone, which nobody needs once its errors are seen to.
const KEPT_MS = 30 * 24 * 60 * 60_000;

/**
 * How changes of shares with an organization or a unit of it are getting on: AWS makes them in its own time, and says in
 * no list which accounts it could not reach. All replicas know of them, as far as they share a cache.
 */
export class ShareRequests {
  readonly #cache: CacheService;
  readonly #logger: LoggerService;

  constructor(options: { cache: CacheService; logger: LoggerService }) {
    this.#cache = options.cache;
    this.#logger = options.logger;
  }

  /** Remembers a change that AWS has begun. */
  async begun(
    session: CurationSession,
    portfolioId: string,
    recipient: ShareRecipient,
    token: string,
  ): Promise<void> {
    await this.#keep(keyOf(session, portfolioId, recipient), { token });
  }

  /** How the last change of a share is getting on; nothing, when none is known. */
  async progressOf(
    session: CurationSession,
    portfolioId: string,
    recipient: ShareRecipient,
  ): Promise<ShareProgress> {
    const key = keyOf(session, portfolioId, recipient);
    const kept = await this.#kept(key);
    if (!kept) return {};
    if (kept.ended) return kept.ended;
    const progress = await statusOfShare(session.reader, kept.token);
    const hasEnded =
      progress.status !== undefined && progress.status !== 'in-progress';
    if (hasEnded) await this.#keep(key, { ...kept, ended: progress });
    return progress;
  }

  // A cache that is down costs what a share came to, not the page of its portfolio.

  async #kept(key: string): Promise<Kept | undefined> {
    try {
      const text = await this.#cache.get<string>(key);
      return text === undefined ? undefined : JSON.parse(text);
    } catch (error) {
      this.#logger.warn(
        'Cannot read how a share is getting on',
        toError(error),
      );
      return undefined;
    }
  }

  async #keep(key: string, kept: Kept): Promise<void> {
    try {
      await this.#cache.set(key, JSON.stringify(kept), { ttl: KEPT_MS });
    } catch (error) {
      this.#logger.warn(
        'Cannot keep how a share is getting on',
        toError(error),
      );
    }
  }
}

function keyOf(
  { catalog }: CurationSession,
  portfolioId: string,
  { type, id }: ShareRecipient,
): string {
  return ['share', catalog.id, portfolioId, type, id].join('/');
}
