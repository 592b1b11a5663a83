import type {
  CreateTagOptionRequest,
  TagOption,
} from 'backstage-plugin-aws-service-catalog-common';
import { createTagOption as create } from '../../aws/serviceCatalog/createTagOption';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import type { Curation } from '../Curation';
import { inWords } from '../inWords';
import { tagOptionMeanings } from './tagOptionMeanings';
import { toTagOption } from './toTagOption';

/** Adds a TagOption to the library. @throws ConflictError - there is one of this key and value */
export async function createTagOption(
  { visibility }: Pick<Curation, 'visibility'>,
  session: CatalogSession,
  request: CreateTagOptionRequest,
): Promise<Changed<TagOption>> {
  const created = await inWords(
    'add a TagOption',
    create(session.actor(), request),
    tagOptionMeanings,
  );
  await visibility.changed(session.catalog);
  return { answer: toTagOption(created), after: plain({ ...created }) };
}
