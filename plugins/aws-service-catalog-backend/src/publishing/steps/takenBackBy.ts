import type { TakeBackOutcome } from '../PublicationProgress';
import type { StepContext } from './Step';
import { steps } from './steps';

/** Takes back what a step has made, but for what something needs. */
export async function takenBackBy(ctx: StepContext): Promise<TakeBackOutcome> {
  const { made, keeps, takeBack } = steps[ctx.planned.kind];
  const messages: string[] = [];
  let takenBack: 'done' | 'kept' = 'done';
  for (const name of (await made?.(ctx)) ?? ['']) {
    const why = await keeps?.(ctx, name);
    const outcome: TakeBackOutcome =
      why === undefined && takeBack
        ? await takeBack(ctx, name)
        : { takenBack: 'kept', message: why };
    if (outcome.takenBack === 'failed') return outcome;
    if (outcome.takenBack === 'kept') takenBack = 'kept';
    if (outcome.message) messages.push(outcome.message);
  }
  return { takenBack, message: messages.join(' ') || undefined };
}
