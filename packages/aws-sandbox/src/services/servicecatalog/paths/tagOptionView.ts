import type { TagOptionDetail } from '@aws-sdk/client-service-catalog';
import type { Place } from '../requests/arns';
import { notFound } from '../requests/errors';
import { lookup } from '../../../core/lookup';
import type { ServiceCatalogState, TagOption } from '../state';

/** A TagOption as the API answers it. */
export function tagOptionDetail(
  at: Place,
  tagOption: TagOption,
): TagOptionDetail {
  return {
    Id: tagOption.id,
    Key: tagOption.key,
    Value: tagOption.value,
    Active: tagOption.active,
    Owner: at.accountId,
  };
}

/** @throws ResourceNotFoundException */
export function tagOptionById(
  state: ServiceCatalogState,
  tagOptionId: string,
): TagOption {
  const tagOption = lookup(state.tagOptions, tagOptionId);
  if (!tagOption) {
    throw notFound(`TagOption ${tagOptionId} not found`);
  }
  return tagOption;
}
