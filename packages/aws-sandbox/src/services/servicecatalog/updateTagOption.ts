import type {
  UpdateTagOptionInput,
  UpdateTagOptionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { duplicate, invalidParameters } from './requests/errors';
import { serviceCatalogState } from './state';
import { tagOptionById, tagOptionDetail } from './paths/tagOptionView';

/** Gives a TagOption another value, or takes it in and out of use; its associations stay. */
export const updateTagOption: Operation<
  Checked<UpdateTagOptionInput, 'Id'>,
  UpdateTagOptionOutput
> = {
  run({ Id, Value, Active }, ctx) {
    const state = ctx.state(serviceCatalogState);
    const tagOption = tagOptionById(state, Id);
    if (Value === undefined && Active === undefined) {
      throw invalidParameters('You must provide Value or Active.');
    }
    const clash = Object.values(state.tagOptions).some(
      other =>
        other.id !== Id && other.key === tagOption.key && other.value === Value,
    );
    if (clash) {
      throw duplicate(
        `TagOption with key ${tagOption.key} and value ${Value} already exists.`,
      );
    }
    tagOption.value = Value ?? tagOption.value;
    tagOption.active = Active ?? tagOption.active;
    return { TagOptionDetail: tagOptionDetail(ctx, tagOption) };
  },
};
