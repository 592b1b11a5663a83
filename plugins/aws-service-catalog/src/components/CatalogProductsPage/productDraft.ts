import type { CreateProductRequest } from 'backstage-plugin-aws-service-catalog-common';
import type { ProductDetails } from '../ProductFields';
import {
  emptyVersionOf,
  versionDraftFor,
  versionRequestOf,
  type VersionDraft,
} from '../VersionFields';
import type { CreatedKind } from './KindField';

/** A product as it is being written. */
export type ProductDraft = {
  details: ProductDetails;
  kind: CreatedKind;
  version: VersionDraft;
  portfolioId?: string;
};

/** Where the form starts. */
export function emptyProduct(): ProductDraft {
  return {
    details: { name: '', vendor: '', support: {}, tags: [] },
    kind: 'cloudformation',
    version: emptyVersionOf('cloudformation'),
  };
}

/** The draft with another kind, whose version comes from where such a kind takes it. */
export function withKind(draft: ProductDraft, kind: CreatedKind): ProductDraft {
  return { ...draft, kind, version: versionDraftFor(kind, draft.version) };
}

/** What creates the product. */
export function productRequestOf(draft: ProductDraft): CreateProductRequest {
  const { details, kind, version, portfolioId } = draft;
  return {
    name: details.name.trim(),
    vendor: details.vendor.trim(),
    distributor: details.distributor?.trim() || undefined,
    description: details.description?.trim() || undefined,
    support: details.support,
    kind,
    tags: details.tags,
    version: versionRequestOf(kind, version),
    portfolioId,
  };
}
