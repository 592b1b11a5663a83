import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type InventoryApi,
  type ProvisionedProductsEvent,
  type PortalLinks,
} from 'backstage-plugin-aws-service-catalog-common';
import { resourceOf } from '../entities/resourceOf';
import {
  productsAt,
  provisionedProductsAt,
  type Scope,
} from '../entities/Scope';
import { templateOf } from '../entities/templateOf';
import type { Held } from './Held';
import { productPages, provisionedProductPages } from './inventoryPages';
import {
  type Location,
  removeAt,
  syncLocation,
  type Writer,
} from './syncLocation';
import { syncOne } from './syncOne';
import { withAddresses } from './withAddresses';

/** Scopes that are read at the same time: one that is slow or large does not keep the others waiting. */
const SCOPES_AT_ONCE = 4;

/** Provisioned products whose outputs one reading of a scope asks for; the rest has its turn in the next one. */
const ADDRESSES_AT_ONCE = 50;

/** Brings the catalog up to date with what the plugin says that teams run and may launch. */
export class Refresher {
  readonly #inventory: () => Promise<InventoryApi>;
  readonly #held: Held;
  readonly #writer: Writer;
  readonly #portal: PortalLinks;
  readonly #templates: boolean;
  readonly #logger: LoggerService;

  constructor(options: {
    /** The inventory, with credentials that are good for a while. */
    inventory: () => Promise<InventoryApi>;
    held: Held;
    writer: Writer;
    portal: PortalLinks;
    templates: boolean;
    logger: LoggerService;
  }) {
    this.#inventory = options.inventory;
    this.#held = options.held;
    this.#writer = options.writer;
    this.#portal = options.portal;
    this.#templates = options.templates;
    this.#logger = options.logger;
  }

  /**
   * Everything, each team by itself: what cannot be read of one leaves its entities as they are, and takes nothing
   * from the others.
   */
  async everything(signal: AbortSignal): Promise<void> {
    const inventory = await this.#inventory();
    const { items, complete } = await inventory.listInventoryTeams({ signal });
    const scopes = items.flatMap(team =>
      team.regions.map((region): Scope => ({ team, region })),
    );
    const waiting = scopes.values();
    const work = async () => {
      for (const scope of waiting) {
        signal.throwIfAborted();
        await this.#scope(scope, signal);
      }
    };
    await Promise.all(Array.from({ length: SCOPES_AT_ONCE }, work));
    if (complete) await this.#forgetOthers(scopes, signal);
  }

  /** What an event is about. */
  async news(
    { team: teamId, region, provisionedProductId }: ProvisionedProductsEvent,
    signal: AbortSignal,
  ): Promise<void> {
    const inventory = await this.#inventory();
    const { items } = await inventory.listInventoryTeams({ signal });
    const team = items.find(({ id }) => id === teamId);
    if (!team?.regions.includes(region)) return;
    const scope: Scope = { team, region };
    if (provisionedProductId) {
      await syncOne(scope, provisionedProductId, {
        inventory,
        held: this.#held,
        writer: this.#writer,
        portal: this.#portal,
        signal,
      });
    } else {
      await this.#scope(scope, signal);
    }
  }

  async #scope(scope: Scope, signal: AbortSignal): Promise<void> {
    const inventory = await this.#inventory();
    await this.#sync(
      this.#provisionedProducts(inventory, scope, signal),
      signal,
    );
    if (this.#templates) {
      await this.#sync(this.#products(inventory, scope, signal), signal);
    }
  }

  async #sync(location: Location, signal: AbortSignal): Promise<void> {
    try {
      const { written, removed } = await syncLocation(location, {
        held: this.#held,
        writer: this.#writer,
        signal,
      });
      if (written + removed > 0) {
        this.#logger.info(
          `${location.location}: wrote ${written} and removed ${removed} entities`,
        );
      }
    } catch (error) {
      signal.throwIfAborted();
      this.#logger.warn(
        `${location.location} could not be read; its entities stay as they are`,
        toError(error),
      );
    }
  }

  #provisionedProducts(
    inventory: InventoryApi,
    scope: Scope,
    signal: AbortSignal,
  ): Location {
    return {
      location: provisionedProductsAt(scope),
      pages: mapped(provisionedProductPages(inventory, scope, signal), item =>
        resourceOf(scope, item, this.#portal),
      ),
      complete: withAddresses(inventory, scope, ADDRESSES_AT_ONCE),
    };
  }

  #products(
    inventory: InventoryApi,
    scope: Scope,
    signal: AbortSignal,
  ): Location {
    return {
      location: productsAt(scope),
      pages: mapped(productPages(inventory, scope, signal), product => ({
        entity: templateOf(scope, product, this.#portal),
      })),
    };
  }

  /** Removes what is from teams, regions and templates that are no more. */
  async #forgetOthers(scopes: Scope[], signal: AbortSignal): Promise<void> {
    const current = new Set(
      scopes.flatMap(scope => [
        provisionedProductsAt(scope),
        ...(this.#templates ? [productsAt(scope)] : []),
      ]),
    );
    for (const location of await this.#held.locations()) {
      if (!current.has(location)) {
        const removed = await removeAt(location, {
          held: this.#held,
          writer: this.#writer,
          signal,
        });
        this.#logger.info(
          `${location} is no more: removed ${removed} entities`,
        );
      }
    }
  }
}

async function* mapped<T, U>(
  pages: AsyncIterable<T[]>,
  change: (item: T) => U,
): AsyncGenerator<U[]> {
  for await (const page of pages) yield page.map(change);
}
