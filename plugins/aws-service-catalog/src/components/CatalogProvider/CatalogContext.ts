import type { Catalog } from 'backstage-plugin-aws-service-catalog-common';
import { createContext } from 'react';

/** What is known of the catalogs that a person curates. */
export type CatalogSituation =
  | { kind: 'loading' }
  | { kind: 'failed'; error: Error; retry: () => void }
  | { kind: 'known'; catalogs: readonly Catalog[] };

/** Where the pages find the catalogs. */
export const CatalogContext = createContext<CatalogSituation | undefined>(
  undefined,
);
