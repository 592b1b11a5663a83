import type {
  UpdateStackInput,
  UpdateStackOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { actorFor } from './actor';
import { passRoleAccess, requestTagContext, stackAccess } from './access';
import { applyUpdate } from './applyUpdate';
import { changesNothing } from './changesNothing';
import { plannedChanges } from './plannedChanges';
import { stackDefinition } from './stackDefinition';
import { existingStack } from './stacks';
import { isUpdatable } from './stackStatus';
import { stackTags } from './stackTags';
import { validationError } from './template/templateError';

/** Accepts an update of a stack and sets it to work. */
export const updateStack: Operation<UpdateStackInput, UpdateStackOutput> = {
  access: (input, ctx) => [
    ...stackAccess('cloudformation:UpdateStack', input.StackName, ctx, {
      ...requestTagContext(stackTags(input.Tags, ctx.caller)),
      ...(input.RoleARN ? { 'cloudformation:RoleArn': input.RoleARN } : {}),
      ...(input.TemplateURL
        ? { 'cloudformation:TemplateUrl': input.TemplateURL }
        : {}),
    }),
    ...passRoleAccess(input.RoleARN),
  ],
  async run(input, ctx) {
    const stack = existingStack(ctx, input.StackName, 'Stack');
    if (
      stack.clientRequestToken &&
      stack.clientRequestToken === input.ClientRequestToken
    ) {
      return { StackId: stack.stackId };
    }
    if (!isUpdatable(stack.status)) {
      throw validationError(
        `Stack:${stack.stackId} is in ${stack.status} state and can not be updated.`,
      );
    }
    const actor = actorFor(ctx, input.RoleARN ?? stack.roleArn);
    const notificationArns = input.NotificationARNs ?? stack.notificationArns;
    const target = await stackDefinition(
      ctx,
      input,
      { ...stack, notificationArns },
      { actor, operation: 'UpdateStack', previous: stack.definition },
    );
    const changes = await plannedChanges(ctx, stack, target, actor);
    if (changesNothing(ctx, stack, { target, changes, notificationArns })) {
      throw validationError('No updates are to be performed.');
    }
    applyUpdate(ctx, stack, {
      target,
      actor,
      notificationArns,
      roleArn: input.RoleARN,
      capabilities: input.Capabilities,
      disableRollback: input.DisableRollback,
      clientRequestToken: input.ClientRequestToken,
    });
    stack.stackPolicy = input.StackPolicyBody ?? stack.stackPolicy;
    return { StackId: stack.stackId };
  },
};
