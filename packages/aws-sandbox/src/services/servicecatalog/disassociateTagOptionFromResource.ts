import type {
  DisassociateTagOptionFromResourceInput,
  DisassociateTagOptionFromResourceOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { notFound } from './requests/errors';
import { tagOptionOwnerHere } from './paths/tagOptionOwners';

/** Takes a TagOption away from a portfolio or a product. */
export const disassociateTagOptionFromResource: Operation<
  Checked<DisassociateTagOptionFromResourceInput, 'ResourceId' | 'TagOptionId'>,
  DisassociateTagOptionFromResourceOutput
> = {
  run({ ResourceId, TagOptionId }, ctx) {
    const owner = tagOptionOwnerHere(ctx, ResourceId);
    if (!owner.tagOptionIds.includes(TagOptionId)) {
      throw notFound(
        `TagOption ${TagOptionId} is not associated with ${ResourceId}`,
      );
    }
    owner.tagOptionIds = owner.tagOptionIds.filter(id => id !== TagOptionId);
    return {};
  },
};
