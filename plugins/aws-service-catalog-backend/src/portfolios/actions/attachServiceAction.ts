import { associateServiceAction } from '../../aws/serviceCatalog/associateServiceAction';
import { disassociateServiceAction } from '../../aws/serviceCatalog/disassociateServiceAction';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { type Meanings, inWords } from '../inWords';

type Sources = Pick<Curation, 'visibility'>;

/** A service action on a version. */
export interface Attachment {
  productId: string;
  versionId: string;
  serviceActionId: string;
}

const meanings = ({ serviceActionId, versionId }: Attachment): Meanings => ({
  DuplicateResourceException: 'The version already has this service action',
  ResourceNotFoundException: `There is no service action '${serviceActionId}', or no version '${versionId}', in this catalog`,
});

/** Attaches a service action to a version: whoever owns something of that version may run it. */
export async function attachServiceAction(
  { visibility }: Sources,
  session: CatalogSession,
  attachment: Attachment,
): Promise<Changed<undefined>> {
  await inWords(
    'attach a service action',
    associateServiceAction(session.actor(), attachment),
    meanings(attachment),
  );
  await visibility.changed(session.catalog);
  return { answer: undefined, after: { ...attachment } };
}

/** Detaches a service action from a version. */
export async function detachServiceAction(
  { visibility }: Sources,
  session: CatalogSession,
  attachment: Attachment,
): Promise<Changed<undefined>> {
  await inWords(
    'detach a service action',
    disassociateServiceAction(session.actor(), attachment),
    meanings(attachment),
  );
  await visibility.changed(session.catalog);
  return { answer: undefined, before: { ...attachment } };
}
