import type {
  AssociateTagOptionWithResourceInput,
  AssociateTagOptionWithResourceOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { duplicate } from './requests/errors';
import { requireRoom } from './requests/quotas';
import { serviceCatalogState } from './state';
import { tagOptionOwnerHere } from './paths/tagOptionOwners';
import { tagOptionById } from './paths/tagOptionView';

/** Gives a portfolio or a product a TagOption. */
export const associateTagOptionWithResource: Operation<
  Checked<AssociateTagOptionWithResourceInput, 'ResourceId' | 'TagOptionId'>,
  AssociateTagOptionWithResourceOutput
> = {
  run({ ResourceId, TagOptionId }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { tagOptionIds } = tagOptionOwnerHere(ctx, ResourceId);
    const { id } = tagOptionById(state, TagOptionId);
    if (tagOptionIds.includes(id)) {
      throw duplicate(
        `TagOption ${id} is already associated with ${ResourceId}.`,
      );
    }
    requireRoom(
      state.quotas,
      'tagOptionsPerResource',
      tagOptionIds.length,
      'TagOptions of a resource',
    );
    tagOptionIds.push(id);
    return {};
  },
};
