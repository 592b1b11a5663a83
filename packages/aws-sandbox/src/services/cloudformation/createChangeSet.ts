import type {
  CreateChangeSetInput,
  CreateChangeSetOutput,
} from '@aws-sdk/client-cloudformation';
import { AwsError } from '../../core/AwsError';
import type { Ctx, Operation } from '../../core/operation';
import { actorFor } from './actor';
import {
  passRoleAccess,
  requestTagContext,
  stackAccess,
  stackArn,
} from './access';
import { findChangeSet } from './changeSets';
import { newStack } from './newStack';
import { stackDefinition } from './stackDefinition';
import { setStackStatus } from './engine/stackEvents';
import { existingStack, findStack } from './stacks';
import { isUpdatable } from './stackStatus';
import { stackTags } from './stackTags';
import { type ChangeSet, cloudFormationState, type Stack } from './state';
import { validationError } from './template/templateError';

/** Sandbox time until the changes are worked out. */
const SECONDS_TO_COMPUTE = 1;

/** Accepts a change set; its changes are worked out on the sandbox clock. A new stack waits in REVIEW_IN_PROGRESS. */
export const createChangeSet: Operation<
  CreateChangeSetInput,
  CreateChangeSetOutput
> = {
  access: (input, ctx) => [
    ...stackAccess('cloudformation:CreateChangeSet', input.StackName, ctx, {
      ...requestTagContext(stackTags(input.Tags, ctx.caller)),
      'cloudformation:ChangeSetName': input.ChangeSetName ?? '',
      ...(input.RoleARN ? { 'cloudformation:RoleArn': input.RoleARN } : {}),
    }),
    ...passRoleAccess(input.RoleARN),
  ],
  async run(input, ctx) {
    const kind = input.ChangeSetType === 'CREATE' ? 'CREATE' : 'UPDATE';
    if (findChangeSet(ctx, input)) {
      throw new AwsError(
        'AlreadyExistsException',
        `ChangeSet ${input.ChangeSetName} already exists`,
      );
    }
    const existing = changedStack(input, kind, ctx);
    const stackName = existing?.stackName ?? input.StackName ?? '';
    const identity = {
      stackId:
        existing?.stackId ?? stackArn(ctx, stackName, ctx.world.ids.uuid()),
      stackName,
      notificationArns:
        input.NotificationARNs ?? existing?.notificationArns ?? [],
    };
    const actor = actorFor(ctx, input.RoleARN ?? existing?.roleArn);
    const definition = await stackDefinition(ctx, input, identity, {
      actor,
      operation: 'CreateChangeSet',
      previous: kind === 'UPDATE' ? existing?.definition : undefined,
    });
    const state = ctx.state(cloudFormationState);
    if (!existing) {
      const stack = newStack(ctx, identity, definition, {
        status: 'REVIEW_IN_PROGRESS',
        roleArn: input.RoleARN,
        capabilities: input.Capabilities,
      });
      state.stacks[stack.stackId] = stack;
      setStackStatus(ctx, stack, 'REVIEW_IN_PROGRESS', 'User Initiated');
    }
    const changeSet: ChangeSet = {
      changeSetId: changeSetArn(ctx, input.ChangeSetName ?? ''),
      changeSetName: input.ChangeSetName ?? '',
      stackId: identity.stackId,
      description: input.Description,
      kind,
      definition,
      capabilities: input.Capabilities ?? [],
      notificationArns: identity.notificationArns,
      roleArn: input.RoleARN,
      status: 'CREATE_PENDING',
      executionStatus: 'UNAVAILABLE',
      createdAt: ctx.now().toISOString(),
      changes: [],
    };
    state.changeSets[changeSet.changeSetId] = changeSet;
    ctx.schedule(
      SECONDS_TO_COMPUTE,
      {
        service: 'cloudformation',
        name: 'computeChangeSet',
        data: { changeSetId: changeSet.changeSetId },
      },
      { as: actor },
    );
    return { Id: changeSet.changeSetId, StackId: identity.stackId };
  },
};

function changedStack(
  input: CreateChangeSetInput,
  kind: ChangeSet['kind'],
  ctx: Ctx,
): Stack | undefined {
  if (kind === 'CREATE') {
    const stack = findStack(ctx, input.StackName);
    if (stack && stack.status !== 'REVIEW_IN_PROGRESS') {
      throw validationError(
        `Stack [${stack.stackName}] already exists and cannot be created again with the changeSet [${input.ChangeSetName}].`,
      );
    }
    return stack;
  }
  const stack = existingStack(ctx, input.StackName, 'Stack');
  if (!isUpdatable(stack.status)) {
    throw validationError(
      `Stack:${stack.stackId} is in ${stack.status} state and can not be updated.`,
    );
  }
  return stack;
}

function changeSetArn(ctx: Ctx, name: string): string {
  return `arn:aws:cloudformation:${ctx.region}:${
    ctx.accountId
  }:changeSet/${name}/${ctx.world.ids.uuid()}`;
}
