import type {
  ListTagOptionsQuery,
  TagOptionList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { toTagOption } from './toTagOption';

/** The library of TagOptions, by key and value. */
export async function listTagOptions(
  { reads }: Pick<Curation, 'reads'>,
  session: CatalogSession,
  { search, active, refresh }: ListTagOptionsQuery,
): Promise<TagOptionList> {
  const read = await reads.tagOptions(session, { refresh });
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return {
    asOf: read.asOf.toISOString(),
    stale: read.stale,
    items: read.value
      .filter(option => active === undefined || option.active === active)
      .filter(({ key, value }) => {
        const text = `${key} ${value}`.toLowerCase();
        return words.every(word => text.includes(word));
      })
      .sort(
        (a, b) => a.key.localeCompare(b.key) || a.value.localeCompare(b.value),
      )
      .map(toTagOption),
  };
}
