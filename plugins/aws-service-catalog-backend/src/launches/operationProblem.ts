import type { LaunchOperation } from 'backstage-plugin-aws-service-catalog-common';

/** What is done to something that is there. */
type Operation = Exclude<LaunchOperation, 'provision' | 'import'>;

/** What AWS lets people do with a provisioned product in each status. */
const ALLOWED: Record<string, readonly LaunchOperation[]> = {
  AVAILABLE: ['update', 'terminate', 'hand-over', 'service-action'],
  TAINTED: ['update', 'terminate', 'hand-over', 'service-action'],
  ERROR: ['terminate', 'hand-over'],
};

const VERB: Record<Operation, string> = {
  update: 'update',
  terminate: 'terminate',
  'hand-over': 'hand over',
  'service-action': 'run actions on',
};

/**
 * Why an operation cannot be done on a provisioned product in this status; undefined when it can.
 *
 * @param name - of the provisioned product
 */
export function operationProblem(
  operation: Operation,
  { name, status }: { name: string; status: string },
): string | undefined {
  const allowed = ALLOWED[status];
  if (!allowed) {
    return underChange(name);
  }
  return allowed.includes(operation)
    ? undefined
    : `${name} failed to launch, so AWS does not ${VERB[operation]} it; terminate it and launch again.`;
}

/** That AWS does one thing at a time. */
export function underChange(name: string): string {
  return `Another operation is running on ${name}; wait until it has ended.`;
}
