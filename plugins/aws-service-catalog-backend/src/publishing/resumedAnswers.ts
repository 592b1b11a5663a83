import { isDeepStrictEqual } from 'node:util';
import { ConflictError } from '@backstage/errors';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import type { AnswerPart } from './answerParts';
import type { PlannedStep } from './planSteps';
import { isMade } from './PublicationProgress';
import type { StoredPublication } from './StoredPublication';

/**
 * Steps that rest on an answer that was corrected. What is done and cannot be done anew stays as it is: its answers cannot
 * change any more.
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
  const isChanged = (part: AnswerPart) =>
    !isDeepStrictEqual(part.of(before), part.of(after));
  const outdated = new Set<string>();
  for (const step of progress.steps) {
    const plan = planned.was.find(({ id }) => id === step.id);
    const next = planned.is.find(({ id }) => id === step.id);
    const changed =
      plan?.restsOn.find(isChanged)?.field ??
      (plan && givesOthers(plan, next) ? 'teams' : undefined);
    if (!next && (step.state === 'done' || isMade(step))) {
      const answer = plan?.teams ? 'teams' : 'spokes';
      throw conflict(changed ?? answer, plan?.title ?? step.id);
    }
    if (!changed) continue;
    if (step.state === 'done' && !plan?.isRetaken) {
      throw conflict(changed, plan?.title ?? step.id);
    }
    outdated.add(step.id);
  }
  return outdated;
}

/** Teams that have access elsewhere, or that are gone, do not matter, nor does the order of the answer. */
function givesOthers(
  { teams: was = [] }: PlannedStep,
  next: PlannedStep | undefined,
): boolean {
  return !isDeepStrictEqual(was, next?.teams ?? []);
}

function conflict(field: string, title: string): ConflictError {
  return new ConflictError(
    `The answer '${field}' cannot change any more: '${title}' is done with it. Take the publication back and begin anew.`,
  );
}
