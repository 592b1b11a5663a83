import type {
  NotifyProvisionProductEngineWorkflowResultInput,
  NotifyProvisionProductEngineWorkflowResultOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { takeReport } from './engine/takeReport';
import type { Checked } from './requests/checked';

/** An engine reports what came of a launch. */
export const notifyProvisionProductEngineWorkflowResult: Operation<
  Checked<
    NotifyProvisionProductEngineWorkflowResultInput,
    'WorkflowToken' | 'RecordId' | 'Status' | 'IdempotencyToken'
  >,
  NotifyProvisionProductEngineWorkflowResultOutput
> = {
  run(input, ctx) {
    takeReport(
      ctx,
      'provision',
      'NotifyProvisionProductEngineWorkflowResult',
      input,
    );
    return {};
  },
};
