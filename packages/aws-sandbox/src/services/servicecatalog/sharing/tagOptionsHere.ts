import type { TagOptionDetail } from '@aws-sdk/client-service-catalog';
import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { tagOptionDetail } from '../paths/tagOptionView';
import { serviceCatalogState, type TagOption } from '../state';
import type { PortfolioHere } from './portfoliosHere';
import type { ProductHere } from './productsHere';
import { sharingState } from './state';
import type { Viewer } from './viewer';

/** A TagOption and the account whose library it is in. */
export interface TagOptionHere {
  tagOption: TagOption;
  ownerId: string;
}

/** TagOptions of a portfolio: those of its owner, if they are shared, and those that the account has added. */
export function tagOptionsOfPortfolio(
  viewer: Viewer,
  { portfolio, ownerId, imported }: PortfolioHere,
): TagOptionHere[] {
  const ofOwner = inLibrary(viewer, ownerId, portfolio.tagOptionIds);
  if (!imported) {
    return ofOwner;
  }
  const local = lookup(viewer.state(sharingState).imports, portfolio.id);
  return [
    ...(imported.shareTagOptions ? ofOwner : []),
    ...inLibrary(viewer, viewer.accountId, local?.tagOptionIds ?? []),
  ];
}

/** TagOptions of a product: none of another account's, unless they are shared. */
export function tagOptionsOfProduct(
  viewer: Viewer,
  { product, ownerId, source }: ProductHere,
): TagOptionHere[] {
  return source && !source.shareTagOptions
    ? []
    : inLibrary(viewer, ownerId, product.tagOptionIds);
}

/** As the API answers them. */
export function tagOptionDetailsHere(
  { region }: Pick<Ctx, 'region'>,
  tagOptions: readonly TagOptionHere[],
): TagOptionDetail[] {
  return tagOptions.map(({ tagOption, ownerId }) =>
    tagOptionDetail({ accountId: ownerId, region }, tagOption),
  );
}

function inLibrary(
  { state }: Viewer,
  accountId: string,
  ids: readonly string[],
): TagOptionHere[] {
  const { tagOptions } = state(serviceCatalogState, { accountId });
  return ids
    .map(id => lookup(tagOptions, id))
    .filter(tagOption => tagOption !== undefined)
    .map(tagOption => ({ tagOption, ownerId: accountId }));
}
