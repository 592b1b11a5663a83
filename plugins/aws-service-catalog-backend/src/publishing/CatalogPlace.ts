import type { AwsAccess, AwsSession } from '../aws/AwsAccess';
import { within } from '../aws/within';
import {
  type Catalog,
  scopeOfCatalog,
  targetOfCatalog,
} from '../catalogs/Catalog';

/** A catalog with the sessions of whoever works in it. */
export interface CatalogPlace {
  catalog: Catalog;
  /** For reads, shared by all curators. */
  reader: AwsSession;
  /** For changes, the person's own. */
  actor: AwsSession;
  /** Cache scope of what is read here. */
  scope: string;
}

/** Opens a catalog in the name of a person who asked for it earlier. */
export function placeIn(
  aws: AwsAccess,
  catalog: Catalog,
  sessionName: string,
  signal: AbortSignal,
): CatalogPlace {
  const target = targetOfCatalog(catalog);
  return {
    catalog,
    reader: within(aws.reader(target), signal),
    actor: within(aws.actor(target, sessionName), signal),
    scope: scopeOfCatalog(catalog),
  };
}
