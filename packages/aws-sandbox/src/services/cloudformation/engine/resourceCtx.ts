import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';
import { CLOUDFORMATION } from '../actor';
import type { ExistingResource, ResourceCtx } from '../resources/ResourceType';
import type { Stack, StackResource } from '../state';
import { ServiceFailure } from './failureReason';

/** What a resource type gets to work with: the stack's own permissions, and nothing else of the sandbox. */
export function resourceCtx(
  ctx: Ctx,
  stack: Stack,
  resource: StackResource,
): ResourceCtx {
  return {
    stackName: stack.stackName,
    logicalId: resource.logicalId,
    accountId: ctx.accountId,
    region: ctx.region,
    randomId: ctx.randomId,
    created: physicalId => {
      resource.physicalId = physicalId;
    },
    call: async <O>(service: string, operation: string, input: object) => {
      try {
        return await ctx.call<O>(service, operation, input, {
          via: CLOUDFORMATION,
        });
      } catch (error) {
        throw error instanceof AwsError
          ? new ServiceFailure(service, error)
          : error;
      }
    },
  };
}

/** A resource of a stack as its type sees it. */
export function existingResource(resource: StackResource): ExistingResource {
  return { ...resource, physicalId: resource.physicalId ?? '' };
}
