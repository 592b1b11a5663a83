import type {
  DisableAllowedImagesSettingsResult,
  EnableAllowedImagesSettingsRequest,
  EnableAllowedImagesSettingsResult,
  GetAllowedImagesSettingsResult,
  ReplaceImageCriteriaInAllowedImagesSettingsRequest,
  ReplaceImageCriteriaInAllowedImagesSettingsResult,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { allowedImagesState } from './allowedImages';

const MOST_CRITERIA = 10;

/** Which images the account may use, and whether that is in force. No organization manages it here. */
export const getAllowedImagesSettings: Operation<
  object,
  GetAllowedImagesSettingsResult
> = {
  run(_input, ctx) {
    const { state, criteria } = ctx.state(allowedImagesState);
    return { State: state, ImageCriteria: criteria, ManagedBy: 'account' };
  },
};

export const enableAllowedImagesSettings: Operation<
  Checked<EnableAllowedImagesSettingsRequest, 'AllowedImagesSettingsState'>,
  EnableAllowedImagesSettingsResult
> = {
  run({ AllowedImagesSettingsState: state }, ctx) {
    ctx.state(allowedImagesState).state = state;
    return { AllowedImagesSettingsState: state };
  },
};

export const disableAllowedImagesSettings: Operation<
  object,
  DisableAllowedImagesSettingsResult
> = {
  run(_input, ctx) {
    ctx.state(allowedImagesState).state = 'disabled';
    return { AllowedImagesSettingsState: 'disabled' };
  },
};

/** Sets the criteria anew; none at all allow the account's own images alone. */
export const replaceImageCriteria: Operation<
  ReplaceImageCriteriaInAllowedImagesSettingsRequest,
  ReplaceImageCriteriaInAllowedImagesSettingsResult
> = {
  run({ ImageCriteria: criteria = [] }, ctx) {
    if (criteria.length > MOST_CRITERIA) {
      throw new AwsError(
        'InvalidParameterValue',
        `No more than ${MOST_CRITERIA} image criteria can be given.`,
      );
    }
    ctx.state(allowedImagesState).criteria = criteria;
    return { ReturnValue: true };
  },
};
