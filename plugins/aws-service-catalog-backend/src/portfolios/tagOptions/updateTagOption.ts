import type {
  TagOption,
  UpdateTagOptionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { updateTagOption as update } from '../../aws/serviceCatalog/updateTagOption';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { readTagOption, whatItIsOn } from './readTagOption';
import { tagOptionMeanings } from './tagOptionMeanings';

/** Changes the value of a TagOption, or whether it is active. What is tagged already stays as it is. */
export async function updateTagOption(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  tagOptionId: string,
  request: UpdateTagOptionRequest,
): Promise<Changed<TagOption>> {
  const before = await readTagOption(session, tagOptionId);
  const resources = await whatItIsOn(session, tagOptionId);
  const answer = await inWords(
    'change a TagOption',
    update(session.actor(), { tagOptionId, ...request }),
    tagOptionMeanings,
  );
  await visibility.changed(session.catalog, {
    portfolioIds: resources.map(({ id }) => id),
  });
  return { answer, before: plain({ ...before }), after: plain({ ...answer }) };
}
