import type { TakeBackOutcome } from '../PublicationProgress';
import type { StepContext } from './Step';
import { steps } from './steps';

/** Takes back what a step has made, unless something needs it. */
export async function takenBackBy(ctx: StepContext): Promise<TakeBackOutcome> {
  const { keeps, takeBack } = steps[ctx.planned.kind];
  const message = await keeps?.(ctx);
  if (message !== undefined) return { takenBack: 'kept', message };
  return (await takeBack?.(ctx)) ?? { takenBack: 'kept' };
}
