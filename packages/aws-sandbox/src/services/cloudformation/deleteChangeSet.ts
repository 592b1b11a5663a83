import type { DeleteChangeSetInput } from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { changeSetAccess } from './changeSetAccess';
import { findChangeSet } from './changeSets';
import { cloudFormationState } from './state';

/** Deletes a change set; one that is not there is no error. */
export const deleteChangeSet: Operation<DeleteChangeSetInput, object> = {
  access: (input, ctx) =>
    changeSetAccess('cloudformation:DeleteChangeSet', input, ctx),
  run(input, ctx) {
    const changeSet = findChangeSet(ctx, input);
    if (changeSet) {
      delete ctx.state(cloudFormationState).changeSets[changeSet.changeSetId];
    }
    return {};
  },
};
