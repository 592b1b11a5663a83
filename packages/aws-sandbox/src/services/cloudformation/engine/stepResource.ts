import type { Stack, StackResource, Step } from '../state';

/** The resource a step works on: one that left the stack, or the one the stack lists. */
export function stepResource(stack: Stack, step: Step): StackResource {
  return step.leftover ?? stack.resources[step.logicalId];
}
