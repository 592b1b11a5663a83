import { InputError } from '@backstage/errors';
import type { Facts } from '../PublicationProgress';
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

/** What the step of the launch role has learnt where the step happens. */
export const launchRoleFactsOf = (ctx: StepContext): Facts =>
  ctx.factsOf(inPlace(ctx, 'launch-role'));

/** The launch role where the step happens. */
export const launchRoleOf = (
  ctx: StepContext,
): { name: string; arn: string } => {
  const facts = launchRoleFactsOf(ctx);
  return { name: fact(facts, 'roleName'), arn: fact(facts, 'roleArn') };
};

function inPlace({ planned }: StepContext, kind: string): string {
  return planned.spokeId ? `local-${kind}:${planned.spokeId}` : kind;
}
