import type { AwsAccess } from '../aws/AwsAccess';
import {
  type Catalog,
  scopeOfCatalog,
  targetOfCatalog,
} from '../catalogs/Catalog';
import type { CurationSession } from './CurationReads';

/** Reads of a catalog, as all its curators share them; for whoever has passed the locks before it, or another one. */
export function curationSessionOf(
  aws: AwsAccess,
  catalog: Catalog,
): CurationSession {
  return {
    catalog,
    reader: aws.reader(targetOfCatalog(catalog)),
    scope: scopeOfCatalog(catalog),
  };
}
