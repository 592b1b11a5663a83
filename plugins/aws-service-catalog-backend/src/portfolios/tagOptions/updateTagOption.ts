import type {
  TagOption,
  UpdateTagOptionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { updateTagOption as update } from '../../aws/serviceCatalog/updateTagOption';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { requireUnchanged } from '../fieldDigest';
import { inWords } from '../inWords';
import { readTagOption, whatItIsOn } from './readTagOption';
import { tagOptionMeanings } from './tagOptionMeanings';
import { tagOptionFields, toTagOption } from './toTagOption';

/**
 * Changes the value of a TagOption, or whether it is active. What is tagged already stays as it is.
 *
 * @throws ChangedError - somebody has changed it since `version` was read
 */
export async function updateTagOption(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  tagOptionId: string,
  { version, ...change }: UpdateTagOptionRequest,
): Promise<Changed<TagOption>> {
  const before = await readTagOption(session, tagOptionId);
  requireUnchanged('the TagOption', version, tagOptionFields(before));
  const resources = await whatItIsOn(session, tagOptionId);
  const after = await inWords(
    'change a TagOption',
    update(session.actor(), { tagOptionId, ...change }),
    tagOptionMeanings,
  );
  await visibility.changed(session.catalog, {
    portfolioIds: resources.map(({ id }) => id),
  });
  return {
    answer: toTagOption(after),
    before: plain({ ...before }),
    after: plain({ ...after }),
  };
}
