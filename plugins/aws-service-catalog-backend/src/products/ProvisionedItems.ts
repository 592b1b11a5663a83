import type { ReadOptions, ReadSession } from './ProductReads';

/** What a form and a pre-flight check need to know of a provisioned product. */
export interface ProvisionedItem {
  item: { name: string; status: string; productId: string; versionId: string };
  /** Record that it last ran well with. */
  lastGood?: { pathId?: string };
  /** Values that the stack has now, NoEcho ones masked; left out when the team role may not read the stack. */
  parameters?: { key: string; value: string }[];
}

/** Provisioned products, as the room that reads them offers them. */
export interface ProvisionedItems {
  /** @throws NotFoundError - the account has none of this id */
  item(
    session: ReadSession,
    provisionedProductId: string,
    options?: ReadOptions,
  ): Promise<{ value: ProvisionedItem }>;
}
