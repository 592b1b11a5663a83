import type {
  DeleteTagOptionInput,
  DeleteTagOptionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { inUse } from './requests/errors';
import { serviceCatalogState } from './state';
import { resourcesWithTagOption } from './paths/tagOptionOwners';
import { tagOptionById } from './paths/tagOptionView';

/** Deletes a TagOption that no portfolio or product has any more. */
export const deleteTagOption: Operation<
  Checked<DeleteTagOptionInput, 'Id'>,
  DeleteTagOptionOutput
> = {
  run({ Id }, ctx) {
    const state = ctx.state(serviceCatalogState);
    tagOptionById(state, Id);
    const { portfolios, products } = resourcesWithTagOption(ctx, Id);
    const [first] = [...portfolios, ...products];
    if (first) {
      throw inUse(
        `TagOption ${Id} is associated with ${first.Id}. Disassociate it first.`,
      );
    }
    delete state.tagOptions[Id];
    return {};
  },
};
