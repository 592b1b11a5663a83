import type {
  ServiceAction,
  ServiceActionList,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  type ServiceActionRead,
  describeServiceAction,
} from '../../aws/serviceCatalog/describeServiceAction';
import { listProvisioningArtifactsForServiceAction } from '../../aws/serviceCatalog/listProvisioningArtifactsForServiceAction';
import { listServiceActions as list } from '../../aws/serviceCatalog/listServiceActions';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { digestOf } from '../fieldDigest';
import { inWords } from '../inWords';
import { toDefinition } from './actionDefinition';

/** Service actions of a catalog, by name. */
export async function listServiceActions(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  options: { refresh?: boolean },
): Promise<ServiceActionList> {
  const read = await reads.other(session, 'service-actions', options, () =>
    list(session.reader),
  );
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: [...read.value].sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** One service action, with the versions that have it. @throws NotFoundError */
export async function getServiceAction(
  session: CatalogSession,
  serviceActionId: string,
): Promise<ServiceAction> {
  const [action, versions] = await Promise.all([
    readServiceAction(session, serviceActionId),
    versionsWithAction(session, serviceActionId),
  ]);
  return {
    id: action.id,
    name: action.name,
    description: action.description,
    definition: toDefinition(action.definition),
    versions,
    version: digestOf(actionFields(action)),
  };
}

/** A service action as AWS says it now. @throws NotFoundError */
export function readServiceAction(
  { reader }: CatalogSession,
  serviceActionId: string,
): Promise<ServiceActionRead> {
  return inWords(
    'read a service action',
    describeServiceAction(reader, serviceActionId),
    {
      ResourceNotFoundException: `There is no service action '${serviceActionId}' in this catalog`,
    },
  );
}

/** Versions that a service action is attached to. */
export function versionsWithAction(
  { reader }: CatalogSession,
  serviceActionId: string,
) {
  return inWords(
    'see which versions have a service action',
    listProvisioningArtifactsForServiceAction(reader, { serviceActionId }),
    {
      ResourceNotFoundException: `There is no service action '${serviceActionId}' in this catalog`,
    },
  );
}

/** What of a service action people change. */
export function actionFields({
  name,
  description,
  definition,
}: ServiceActionRead) {
  return plain({ name, description, definition: toDefinition(definition) });
}
