import type {
  NotifyUpdateProvisionedProductEngineWorkflowResultInput,
  NotifyUpdateProvisionedProductEngineWorkflowResultOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { takeReport } from './engine/takeReport';
import type { Checked } from './requests/checked';

/** An engine reports what came of an update. */
export const notifyUpdateProvisionedProductEngineWorkflowResult: Operation<
  Checked<
    NotifyUpdateProvisionedProductEngineWorkflowResultInput,
    'WorkflowToken' | 'RecordId' | 'Status' | 'IdempotencyToken'
  >,
  NotifyUpdateProvisionedProductEngineWorkflowResultOutput
> = {
  run(input, ctx) {
    takeReport(
      ctx,
      'update',
      'NotifyUpdateProvisionedProductEngineWorkflowResult',
      input,
    );
    return {};
  },
};
