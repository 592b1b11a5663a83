import type { Access, Ctx } from '../../core/operation';
import { stackAccess } from './access';
import { type ChangeSetRequest, findChangeSet } from './changeSets';

/** Permission on the stack of a change set, with the name of the change set as a condition key. */
export function changeSetAccess(
  action: string,
  request: ChangeSetRequest,
  ctx: Ctx,
): Access[] {
  const changeSet = findChangeSet(ctx, request);
  return stackAccess(action, changeSet?.stackId ?? request.StackName, ctx, {
    'cloudformation:ChangeSetName':
      changeSet?.changeSetName ?? request.ChangeSetName ?? '',
  });
}
