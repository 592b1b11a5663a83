import type { SearchDocument } from '@backstage/plugin-search-common';
import {
  type Tone,
  PROVISIONED_PRODUCT_ENTITY_TYPE,
  PRODUCT_TEMPLATE_ENTITY_TYPE,
} from 'backstage-plugin-aws-service-catalog-common';

/** `spec.type` of the entities that the plugin's catalog module makes. */
const TYPES: Record<string, 'running' | 'product'> = {
  [PROVISIONED_PRODUCT_ENTITY_TYPE]: 'running',
  [PRODUCT_TEMPLATE_ENTITY_TYPE]: 'product',
};

const TONES = {
  production: 'ok',
  changing: 'running',
  deprecated: 'warning',
  failed: 'error',
} as const satisfies Record<string, Tone>;

type Lifecycle = keyof typeof TONES;

const textOf = (document: SearchDocument, key: string): string => {
  const value: unknown = Reflect.get(document, key);
  return typeof value === 'string' ? value : '';
};

/** What an entry of the search index says of something of ours. */
export type ResultFacts = {
  kind: 'running' | 'product';
  /** How it is; left out for products, and for states that are not known. */
  status?: { lifecycle: Lifecycle; tone: Tone };
  /** Ref of the group of the team. */
  owner?: string;
};

/** Undefined for what is not of ours. */
export function resultFactsOf(
  document: SearchDocument,
): ResultFacts | undefined {
  const kind = TYPES[textOf(document, 'type')];
  if (!kind) return undefined;
  const lifecycle = Object.keys(TONES).find(
    (known): known is Lifecycle => known === textOf(document, 'lifecycle'),
  );
  return {
    kind,
    status:
      kind === 'running' && lifecycle
        ? { lifecycle, tone: TONES[lifecycle] }
        : undefined,
    owner: textOf(document, 'owner') || undefined,
  };
}

/**
 * Whether a search result is a provisioned product or an approved product.
 * @public
 */
export function isAwsServiceCatalogResult(result: {
  document: SearchDocument;
}): boolean {
  return resultFactsOf(result.document) !== undefined;
}
