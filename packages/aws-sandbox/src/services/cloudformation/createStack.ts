import type {
  CreateStackInput,
  CreateStackOutput,
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
import { startOperation } from './engine/startOperation';
import { newStack } from './newStack';
import { stackDefinition } from './stackDefinition';
import { findStack } from './stacks';
import { stackTags } from './stackTags';
import { cloudFormationState } from './state';
import { validationError } from './template/templateError';

/** Accepts a new stack and sets it to work; a request with the token of an earlier one answers that stack. */
export const createStack: Operation<CreateStackInput, CreateStackOutput> = {
  access: (input, ctx) => [
    ...stackAccess('cloudformation:CreateStack', input.StackName, ctx, {
      ...requestTagContext(stackTags(input.Tags, ctx.caller)),
      ...(input.RoleARN ? { 'cloudformation:RoleArn': input.RoleARN } : {}),
      ...(input.TemplateURL
        ? { 'cloudformation:TemplateUrl': input.TemplateURL }
        : {}),
    }),
    ...passRoleAccess(input.RoleARN),
  ],
  async run(input, ctx) {
    const stackName = input.StackName ?? '';
    const earlier = findStack(ctx, stackName);
    if (earlier) {
      return sameRequest(earlier.stackId, input, ctx);
    }
    if (input.OnFailure && input.DisableRollback !== undefined) {
      throw validationError(
        'You can specify either DisableRollback or OnFailure, but not both.',
      );
    }
    const actor = actorFor(ctx, input.RoleARN);
    const identity = {
      stackId: stackArn(ctx, stackName, ctx.world.ids.uuid()),
      stackName,
      notificationArns: input.NotificationARNs ?? [],
    };
    const definition = await stackDefinition(ctx, input, identity, {
      actor,
      operation: 'CreateStack',
    });
    const stack = newStack(ctx, identity, definition, {
      status: 'CREATE_IN_PROGRESS',
      roleArn: input.RoleARN,
      capabilities: input.Capabilities,
      disableRollback: input.DisableRollback,
      onFailure: input.OnFailure,
      timeoutMinutes: input.TimeoutInMinutes,
      terminationProtection: input.EnableTerminationProtection,
      stackPolicy: input.StackPolicyBody,
      clientRequestToken: input.ClientRequestToken,
    });
    ctx.state(cloudFormationState).stacks[stack.stackId] = stack;
    startOperation(ctx, stack, 'create', {
      actor,
      clientRequestToken: input.ClientRequestToken,
    });
    return { StackId: stack.stackId };
  },
};

function sameRequest(
  stackId: string,
  input: CreateStackInput,
  ctx: Ctx,
): CreateStackOutput {
  const { clientRequestToken } = ctx.state(cloudFormationState).stacks[stackId];
  if (
    !input.ClientRequestToken ||
    input.ClientRequestToken !== clientRequestToken
  ) {
    throw new AwsError(
      'AlreadyExistsException',
      `Stack [${input.StackName}] already exists`,
    );
  }
  return { StackId: stackId };
}
