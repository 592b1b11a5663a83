import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { CurationApis } from 'backstage-plugin-aws-service-catalog-node';
import type { ActionTools } from '../../support/ActionTools';
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

/**
 * Opens a catalog for whoever started the task; what the portal refuses reads as on its pages.
 *
 * @param attempt - asks the portal for the change itself. The task of somebody who does not curate makes it, so that
 *   the refusal and the event in the audit log are those of the page
 */
export async function openCatalog(
  { serviceCatalog }: Pick<ActionTools, 'serviceCatalog'>,
  task: {
    signal?: AbortSignal;
    getInitiatorCredentials(): Promise<BackstageCredentials>;
  },
  catalog: string,
  attempt: (curation: Curation) => Promise<unknown>,
): Promise<Curation> {
  const apis = serviceCatalog.curationOnBehalfOf(
    await task.getInitiatorCredentials(),
  );
  const curation: Curation = {
    catalogs: inWords(apis.catalogs),
    portfolios: inWords(apis.portfolios),
    catalogProducts: inWords(apis.catalogProducts),
    tagOptions: inWords(apis.tagOptions),
    shares: inWords(apis.shares),
    publishing: inWords(apis.publishing),
    guardrails: inWords(apis.guardrails),
  };
  const { items } = await curation.catalogs.listCatalogs({
    signal: task.signal,
  });
  if (!items.some(({ id }) => id === catalog)) {
    await attempt(curation);
    throw new NotFoundError(`catalog: you may not curate '${catalog}'`);
  }
  return curation;
}
