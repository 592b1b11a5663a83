import type {
  NotifyTerminateProvisionedProductEngineWorkflowResultInput,
  NotifyTerminateProvisionedProductEngineWorkflowResultOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { takeReport } from './engine/takeReport';
import type { Checked } from './requests/checked';

/** An engine reports what came of a termination. */
export const notifyTerminateProvisionedProductEngineWorkflowResult: Operation<
  Checked<
    NotifyTerminateProvisionedProductEngineWorkflowResultInput,
    'WorkflowToken' | 'RecordId' | 'Status' | 'IdempotencyToken'
  >,
  NotifyTerminateProvisionedProductEngineWorkflowResultOutput
> = {
  run(input, ctx) {
    takeReport(
      ctx,
      'terminate',
      'NotifyTerminateProvisionedProductEngineWorkflowResult',
      input,
    );
    return {};
  },
};
