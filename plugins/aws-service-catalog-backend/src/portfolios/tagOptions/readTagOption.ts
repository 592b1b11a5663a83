import type { TagOptionResourceList } from 'backstage-plugin-aws-service-catalog-common';
import type { TagOptionView } from '../../aws/serviceCatalog/TagOptionView';
import { describeTagOption } from '../../aws/serviceCatalog/describeTagOption';
import { listResourcesForTagOption } from '../../aws/serviceCatalog/listResourcesForTagOption';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { inWords } from '../inWords';

/** @throws NotFoundError - the library has no such TagOption */
export function readTagOption(
  { reader }: CatalogSession,
  tagOptionId: string,
): Promise<TagOptionView> {
  return inWords('read a TagOption', describeTagOption(reader, tagOptionId), {
    ResourceNotFoundException: `There is no TagOption '${tagOptionId}' in this catalog`,
  });
}

/** Portfolios and products that a TagOption is on. */
export async function whatItIsOn(
  { reader }: CatalogSession,
  tagOptionId: string,
): Promise<TagOptionResourceList['items']> {
  const resources = await inWords(
    'see what a TagOption is on',
    listResourcesForTagOption(reader, tagOptionId),
    {
      ResourceNotFoundException: `There is no TagOption '${tagOptionId}' in this catalog`,
    },
  );
  return resources.map(({ id, arn, name }) => ({
    id,
    name,
    kind: kindOf(arn),
  }));
}

function kindOf(arn: string): 'portfolio' | 'product' | 'other' {
  const kind = /:(portfolio|product)\//.exec(arn)?.[1];
  return kind === 'portfolio' || kind === 'product' ? kind : 'other';
}
