import type { Access, Ctx } from '../../core/operation';
import { findStack } from './stacks';

/** ARN pattern of a stack that is not there yet, or of one by id. */
export function stackArn(
  ctx: Pick<Ctx, 'accountId' | 'region'>,
  stackName: string,
  uuid: string,
): string {
  return `arn:aws:cloudformation:${ctx.region}:${ctx.accountId}:stack/${stackName}/${uuid}`;
}

/** Permission on the stack that a request names by name or ARN; one that does not exist is asked for by name. */
export function stackAccess(
  action: string,
  nameOrId: string | undefined,
  ctx: Ctx,
  context?: Access['context'],
): Access[] {
  return [{ action, resource: stackResource(ctx, nameOrId), context }];
}

function stackResource(ctx: Ctx, nameOrId: string | undefined): string {
  if (!nameOrId) {
    return '*';
  }
  const stack = findStack(ctx, nameOrId);
  if (stack) {
    return stack.stackId;
  }
  return nameOrId.startsWith('arn:') ? nameOrId : stackArn(ctx, nameOrId, '*');
}

/** To have CloudFormation use a role, the caller must be allowed to pass it. */
export function passRoleAccess(roleArn: string | undefined): Access[] {
  return roleArn
    ? [
        {
          action: 'iam:PassRole',
          resource: roleArn,
          context: { 'iam:PassedToService': 'cloudformation.amazonaws.com' },
        },
      ]
    : [];
}

/** Condition keys of the tags a request sets on a stack; tags of AWS services are no part of it. */
export function requestTagContext(
  tags: Record<string, string>,
): Record<string, string | string[]> {
  const own = Object.entries(tags).filter(([key]) => !key.startsWith('aws:'));
  return {
    ...Object.fromEntries(
      own.map(([key, value]) => [`aws:RequestTag/${key}`, value]),
    ),
    ...(own.length > 0 ? { 'aws:TagKeys': own.map(([key]) => key) } : {}),
  };
}
