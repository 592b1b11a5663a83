import type { Plan } from 'backstage-plugin-aws-service-catalog-common';
import type {
  DescribedPlan,
  PlannedChange,
} from '../aws/serviceCatalog/describeProvisionedProductPlan';
import { explainFailure } from './failures/explainFailure';

/** How CloudFormation says that a change set is empty; AWS calls the plan failed then. */
const EMPTY = /No updates are to be performed|didn't contain changes/i;

/** A plan for people. */
export function toPlan({
  id,
  status,
  statusMessage,
  changes,
}: DescribedPlan): Plan {
  if (status === 'CREATE_IN_PROGRESS') {
    return { id, status: 'making', changes: [] };
  }
  if (status === 'CREATE_FAILED') {
    return EMPTY.test(statusMessage ?? '')
      ? { id, status: 'no-changes', changes: [] }
      : {
          id,
          status: 'failed',
          message: explainFailure({
            operation: 'update',
            name: 'The preview',
            messages: [statusMessage ?? ''],
          }).summary,
          changes: [],
        };
  }
  return {
    id,
    status: changes.length > 0 ? 'ready' : 'no-changes',
    changes: changes.map(toChange),
  };
}

const ACTION: Record<string, Plan['changes'][number]['action']> = {
  ADD: 'add',
  MODIFY: 'modify',
  REMOVE: 'remove',
};

const REPLACEMENT: Record<string, Plan['changes'][number]['replacement']> = {
  TRUE: 'yes',
  FALSE: 'no',
  CONDITIONAL: 'maybe',
};

function toChange(change: PlannedChange): Plan['changes'][number] {
  return {
    ...change,
    action: ACTION[change.action] ?? 'modify',
    replacement: REPLACEMENT[change.replacement ?? 'FALSE'] ?? 'maybe',
  };
}
