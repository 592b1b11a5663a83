import { associateTagOptionWithResource } from '../../aws/serviceCatalog/associateTagOptionWithResource';
import { disassociateTagOptionFromResource } from '../../aws/serviceCatalog/disassociateTagOptionFromResource';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { NotFoundError } from '@backstage/errors';
import type { Changed } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { readTagOption, whatItIsOn } from './readTagOption';

/** A portfolio or a product. */
export interface TaggedThing {
  kind: 'portfolio' | 'product';
  id: string;
}

/** Puts a TagOption on a portfolio or a product; later launches have to carry it. */
export async function associateTagOption(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  { kind, id }: TaggedThing,
  tagOptionId: string,
): Promise<Changed<undefined>> {
  const { key, value } = await readTagOption(session, tagOptionId);
  await inWords(
    `put a TagOption on a ${kind}`,
    associateTagOptionWithResource(session.actor(), {
      resourceId: id,
      tagOptionId,
    }),
    {
      DuplicateResourceException: `The TagOption already is on this ${kind}`,
      ResourceNotFoundException: `There is no ${kind} '${id}' in this catalog`,
      InvalidStateException:
        'AWS cannot put it there just now; try again in a moment',
    },
  );
  await visibility.changed(session.catalog, { portfolioIds: [id] });
  return { answer: undefined, after: { [kind]: id, tagOptionId, key, value } };
}

/** Takes a TagOption off a portfolio or a product. */
export async function disassociateTagOption(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  { kind, id }: TaggedThing,
  tagOptionId: string,
): Promise<Changed<undefined>> {
  const missing = `The TagOption '${tagOptionId}' is not on the ${kind} '${id}'`;
  const { key, value } = await readTagOption(session, tagOptionId);
  const resources = await whatItIsOn(session, tagOptionId);
  if (!resources.some(resource => resource.id === id)) {
    throw new NotFoundError(missing);
  }
  await inWords(
    `take a TagOption off a ${kind}`,
    disassociateTagOptionFromResource(session.actor(), {
      resourceId: id,
      tagOptionId,
    }),
    { ResourceNotFoundException: missing },
  );
  await visibility.changed(session.catalog, { portfolioIds: [id] });
  return { answer: undefined, before: { [kind]: id, tagOptionId, key, value } };
}
