/** Where a resource of a stack stands. */
export type ResourceStatus =
  | 'CREATE_IN_PROGRESS'
  | 'CREATE_COMPLETE'
  | 'CREATE_FAILED'
  | 'UPDATE_IN_PROGRESS'
  | 'UPDATE_COMPLETE'
  | 'UPDATE_FAILED'
  | 'DELETE_IN_PROGRESS'
  | 'DELETE_COMPLETE'
  | 'DELETE_FAILED'
  | 'DELETE_SKIPPED';

/** What is done to a resource. */
export type ResourceAction = 'create' | 'update' | 'delete';

/** Status of a resource while something is done to it, and after. */
export function resourceStatus(
  action: ResourceAction,
  stage: 'IN_PROGRESS' | 'COMPLETE' | 'FAILED',
): ResourceStatus {
  const verb = action.toUpperCase() as Uppercase<ResourceAction>;
  return `${verb}_${stage}`;
}
