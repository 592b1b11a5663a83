import { deleteTagOption as remove } from '../../aws/serviceCatalog/deleteTagOption';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { BlockedError } from '../BlockedError';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { readTagOption, whatItIsOn } from './readTagOption';

/**
 * Deletes a TagOption that is on nothing any more; deactivating it has the same effect on launches, and can be taken
 * back.
 *
 * @throws BlockedError - it is on portfolios or products; they are listed
 */
export async function deleteTagOption(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  tagOptionId: string,
): Promise<Changed<undefined>> {
  const before = await readTagOption(session, tagOptionId);
  const resources = await whatItIsOn(session, tagOptionId);
  if (resources.length > 0) {
    throw new BlockedError(
      `The TagOption ${before.key}: ${before.value}`,
      resources.map(({ id, kind, name }) => ({
        kind: kind === 'product' ? 'product' : 'portfolio',
        id,
        name,
      })),
    );
  }
  await inWords(
    'delete a TagOption',
    remove(session.actor(), { tagOptionId }),
    {
      ResourceInUseException:
        'The TagOption has been put on something just now; look at it again',
    },
  );
  await visibility.changed(session.catalog);
  return { answer: undefined, before: plain({ ...before }) };
}
