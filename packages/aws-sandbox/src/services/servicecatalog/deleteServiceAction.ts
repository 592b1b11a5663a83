import type {
  DeleteServiceActionInput,
  DeleteServiceActionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { serviceActionById } from './actions/actionView';
import { serviceActionsState } from './actions/state';
import type { Checked } from './requests/checked';
import { inUse } from './requests/errors';

/** Deletes a service action that is on no version any more. */
export const deleteServiceAction: Operation<
  Checked<DeleteServiceActionInput, 'Id'>,
  DeleteServiceActionOutput
> = {
  run({ Id }, ctx) {
    const state = ctx.state(serviceActionsState);
    serviceActionById(state, Id);
    const link = state.links.find(
      ({ serviceActionId }) => serviceActionId === Id,
    );
    if (link) {
      throw inUse(
        `Service action ${Id} is associated with provisioning artifact ${link.versionId} of product ${link.productId}. Disassociate it first.`,
      );
    }
    delete state.actions[Id];
    return {};
  },
};
