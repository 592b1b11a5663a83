import { isDeepStrictEqual } from 'node:util';
import { ConflictError } from '@backstage/errors';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import type { AnswerKey, PlannedStep } from './planSteps';
import { isMade } from './PublicationProgress';
import type { StoredPublication } from './StoredPublication';

/**
 * Steps that rest on an answer that was corrected. What is done stays as it is: its answers cannot change any more.
 *
 * @returns ids of steps to be taken anew
 * @throws ConflictError - names the answer and the step that is done
 */
export function resumedAnswers(
  {
    answers: before,
    progress,
  }: Pick<StoredPublication, 'answers' | 'progress'>,
  after: PublicationAnswers,
  planned: { was: readonly PlannedStep[]; is: readonly PlannedStep[] },
): Set<string> {
  const isChanged = (key: AnswerKey) =>
    !isDeepStrictEqual(before[key], after[key]);
  const outdated = new Set<string>();
  for (const step of progress.steps) {
    const plan = planned.was.find(({ id }) => id === step.id);
    const stays = planned.is.some(({ id }) => id === step.id);
    const changed = plan?.restsOn.find(isChanged);
    if (!stays && (step.state === 'done' || isMade(step))) {
      throw conflict(changed ?? 'spokes', plan?.title ?? step.id);
    }
    if (!changed) continue;
    if (step.state === 'done') throw conflict(changed, plan?.title ?? step.id);
    outdated.add(step.id);
  }
  return outdated;
}

function conflict(key: AnswerKey, title: string): ConflictError {
  return new ConflictError(
    `The answer '${key}' cannot change any more: '${title}' is done with it. Take the publication back and begin anew.`,
  );
}
