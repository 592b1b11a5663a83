import { InputError } from '@backstage/errors';
import { type Facts, isMade } from '../PublicationProgress';
import type { StepContext } from './Step';

/** @throws Error - an earlier step did not do its work */
export function fact(facts: Facts, name: string): string {
  const value = facts[name];
  if (value === undefined) throw new InputError(`No step has told ${name}`);
  return value;
}

/** Product that is published. */
export const productIdOf = (ctx: StepContext): string =>
  fact(ctx.factsOf('product'), 'productId');

/** Portfolio that the product is put into where the step happens: a spoke has one of its own. */
export const portfolioIdOf = (ctx: StepContext): string =>
  fact(ctx.factsOf(inPlace(ctx, 'portfolio')), 'portfolioId');

/** The launch role where the step happens. */
export const launchRoleOf = (
  ctx: StepContext,
): { name: string; arn: string } => {
  const facts = ctx.factsOf(inPlace(ctx, 'launch-role'));
  return { name: fact(facts, 'roleName'), arn: fact(facts, 'roleArn') };
};

/** Whether this publication has just made the launch role. */
export const isNewRole = (ctx: StepContext): boolean =>
  isMade({ facts: ctx.factsOf(inPlace(ctx, 'launch-role')) });

function inPlace({ planned }: StepContext, kind: string): string {
  return planned.spokeId ? `local-${kind}:${planned.spokeId}` : kind;
}
