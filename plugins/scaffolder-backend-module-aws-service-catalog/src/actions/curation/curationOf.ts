import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CurationApis,
  ServiceCatalogService,
} from 'backstage-plugin-aws-service-catalog-node';
import { inWords } from '../../support/inWords';

/** The clients that curating actions call. */
export type Curation = Pick<
  CurationApis,
  | 'catalogs'
  | 'portfolios'
  | 'catalogProducts'
  | 'tagOptions'
  | 'shares'
  | 'publishing'
  | 'guardrails'
>;

/** Curation on behalf of whoever started the task; what the portal refuses reads as on its pages. */
export async function curationOf(
  serviceCatalog: ServiceCatalogService,
  task: { getInitiatorCredentials(): Promise<BackstageCredentials> },
): Promise<Curation> {
  const apis = serviceCatalog.curationOnBehalfOf(
    await task.getInitiatorCredentials(),
  );
  return {
    catalogs: inWords(apis.catalogs),
    portfolios: inWords(apis.portfolios),
    catalogProducts: inWords(apis.catalogProducts),
    tagOptions: inWords(apis.tagOptions),
    shares: inWords(apis.shares),
    publishing: inWords(apis.publishing),
    guardrails: inWords(apis.guardrails),
  };
}
