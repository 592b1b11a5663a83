import type {
  CreateTagOptionInput,
  CreateTagOptionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { duplicate, invalidParameters } from './requests/errors';
import { newId } from './requests/ids';
import { requireRoom } from './requests/quotas';
import { serviceCatalogState, type TagOption } from './state';
import { tagOptionDetail } from './paths/tagOptionView';

/** Makes a TagOption: one key with one value, which together are unique. */
export const createTagOption: Operation<
  Checked<CreateTagOptionInput, 'Key' | 'Value'>,
  CreateTagOptionOutput
> = {
  run({ Key, Value }, ctx) {
    const { tagOptions, quotas } = ctx.state(serviceCatalogState);
    if (/^aws:/i.test(Key)) {
      throw invalidParameters('TagOption keys must not begin with aws:.');
    }
    const ofKey = Object.values(tagOptions).filter(({ key }) => key === Key);
    if (ofKey.some(({ value }) => value === Value)) {
      throw duplicate(
        `TagOption with key ${Key} and value ${Value} already exists.`,
      );
    }
    requireRoom(
      quotas,
      'valuesPerTagOption',
      ofKey.length,
      'values of a TagOption key',
    );
    const tagOption: TagOption = {
      id: newId(ctx, 'tag'),
      key: Key,
      value: Value,
      active: true,
    };
    tagOptions[tagOption.id] = tagOption;
    return { TagOptionDetail: tagOptionDetail(ctx, tagOption) };
  },
};
