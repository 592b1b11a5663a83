import type { LaunchOperation } from 'backstage-plugin-aws-service-catalog-common';

/** What AWS lets people do with a provisioned product in each status. */
const ALLOWED: Record<string, readonly LaunchOperation[]> = {
  AVAILABLE: ['update', 'terminate'],
  TAINTED: ['update', 'terminate'],
  ERROR: ['terminate'],
};

/**
 * Why an operation cannot be done on a provisioned product in this status; undefined when it can.
 *
 * @param name - of the provisioned product
 */
export function operationProblem(
  operation: Exclude<LaunchOperation, 'provision'>,
  { name, status }: { name: string; status: string },
): string | undefined {
  const allowed = ALLOWED[status];
  if (!allowed) {
    return `Another operation is running on ${name}; wait until it has ended.`;
  }
  return allowed.includes(operation)
    ? undefined
    : `${name} failed to launch, so AWS does not update it; terminate it and launch again.`;
}
