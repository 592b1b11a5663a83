import type { OperationPhase } from './stackStatus';
import type { DeletionPolicy, Template } from './template/Template';

function policyOf(
  template: Template,
  logicalId: string,
  attribute: 'deletionPolicy' | 'updateReplacePolicy',
): DeletionPolicy {
  return (
    template.resources.find(resource => resource.logicalId === logicalId)?.[
      attribute
    ] ?? 'Delete'
  );
}

/** Whether a resource outlives its removal from the stack. `RetainExceptOnCreate` gives way when a creation rolls back. */
export function retainsOnRemoval(
  template: Template,
  logicalId: string,
  phase?: OperationPhase,
): boolean {
  const policy = policyOf(template, logicalId, 'deletionPolicy');
  return (
    policy === 'Retain' ||
    (policy === 'RetainExceptOnCreate' && phase !== 'rollback')
  );
}

/** Whether a resource outlives its replacement by a new one. */
export function retainsOnReplacement(
  template: Template,
  logicalId: string,
): boolean {
  return policyOf(template, logicalId, 'updateReplacePolicy') === 'Retain';
}
