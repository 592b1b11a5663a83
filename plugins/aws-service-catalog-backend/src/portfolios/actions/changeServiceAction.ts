import type {
  CreateServiceActionRequest,
  ServiceAction,
  UpdateServiceActionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { createServiceAction as create } from '../../aws/serviceCatalog/createServiceAction';
import { deleteServiceAction as remove } from '../../aws/serviceCatalog/deleteServiceAction';
import { updateServiceAction as update } from '../../aws/serviceCatalog/updateServiceAction';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { BlockedError } from '../BlockedError';
import type { Changed } from '../Changed';
import { afterChange } from '../afterChange';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { idempotent } from '../idempotent';
import { type Meanings, inWords } from '../inWords';
import { toAwsDefinition } from './actionDefinition';
import {
  actionFields,
  getServiceAction,
  readServiceAction,
  versionsWithAction,
} from './getServiceAction';

type Sources = Pick<Curation, 'visibility'>;

const meanings: Meanings = {
  InvalidParametersException: {
    field: 'definition',
    text: 'AWS does not accept the definition: the document has to be an SSM Automation document of the account, or one that is shared with it, and the parameters have to be its own',
  },
};

/** Makes a service action of an SSM Automation document. The same key with the same request makes the same one. */
export async function createServiceAction(
  { visibility }: Sources,
  session: CatalogSession,
  key: string,
  { name, description, definition }: CreateServiceActionRequest,
): Promise<Changed<ServiceAction>> {
  const made = await inWords(
    'create a service action',
    idempotent(
      create(session.actor(), {
        name,
        description,
        definition: toAwsDefinition(definition),
        token: key,
      }),
    ),
    meanings,
  );
  return afterChange(
    { after: { id: made.id, ...actionFields(made) } },
    async () => {
      await visibility.changed(session.catalog);
      return getServiceAction(session, made.id);
    },
  );
}

/** Changes a service action. @throws ChangedError - somebody has changed it since `version` was read */
export async function updateServiceAction(
  { visibility }: Sources,
  session: CatalogSession,
  serviceActionId: string,
  request: UpdateServiceActionRequest,
): Promise<Changed<ServiceAction>> {
  const before = await readServiceAction(session, serviceActionId);
  requireUnchanged('the service action', request.version, actionFields(before));
  const after = await inWords(
    'change a service action',
    update(session.actor(), {
      serviceActionId,
      name: request.name,
      description: request.description,
      definition: request.definition && toAwsDefinition(request.definition),
    }),
    meanings,
  );
  return afterChange(
    { before: actionFields(before), after: actionFields(after) },
    async () => {
      await visibility.changed(session.catalog);
      return getServiceAction(session, serviceActionId);
    },
  );
}

/** Deletes a service action. @throws BlockedError - versions have it; they are listed */
export async function deleteServiceAction(
  { visibility }: Sources,
  session: CatalogSession,
  serviceActionId: string,
): Promise<Changed<undefined>> {
  const before = await readServiceAction(session, serviceActionId);
  const versions = await versionsWithAction(session, serviceActionId);
  if (versions.length > 0) {
    throw new BlockedError(
      `The service action ${before.name}`,
      versions.map(({ productId, productName, versionId, versionName }) => ({
        kind: 'version',
        id: versionId,
        name: `${productName ?? productId} ${versionName ?? versionId}`,
      })),
    );
  }
  await inWords(
    'delete a service action',
    remove(session.actor(), { serviceActionId }),
  );
  await visibility.changed(session.catalog);
  return {
    answer: undefined,
    before: { id: serviceActionId, ...actionFields(before) },
  };
}
