import type {
  AssociateTagOptionWithResourceInput,
  AssociateTagOptionWithResourceOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { duplicate, invalidParameters } from './requests/errors';
import { requireRoom } from './requests/quotas';
import { requireNoRequestFor } from './sharing/shareRequests';
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
    if (!/^(?:port|prod)-/.test(ResourceId)) {
      throw invalidParameters(
        `ResourceId ${ResourceId} is neither that of a portfolio nor that of a product.`,
      );
    }
    const { tagOptionIds } = tagOptionOwnerHere(ctx, ResourceId);
    const { id } = tagOptionById(state, TagOptionId);
    if (tagOptionIds.includes(id)) {
      throw duplicate(
        `TagOption ${id} is already associated with ${ResourceId}.`,
      );
    }
    requireNoRequestFor(ctx, ResourceId);
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
