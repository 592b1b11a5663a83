import type {
  PublicationEvidence,
  PublicationState as State,
  PublicationStep,
} from 'backstage-plugin-aws-service-catalog-common';

/** What a step has learnt and has to know when it is taken again, or taken back: ids, names, lists as JSON. */
export type Facts = Readonly<Record<string, string>>;

/** Noted by a step before it makes something: whatever bears its name then is of this publication. */
export const MADE: Facts = { made: 'true' };

/** Why what was made for a spoke is not taken back. */
export const SPOKE_GONE =
  'It stays: its spoke is no longer in the configuration of the portal.';

/** How far one step has come. Times are ISO 8601. */
export interface StepProgress {
  id: string;
  state: PublicationStep['state'];
  evidence: PublicationEvidence[];
  facts: Facts;
  /** How often it has been begun since somebody last asked for it. */
  attempts: number;
  message?: string;
  fix?: PublicationStep['fix'];
  awsError?: PublicationStep['awsError'];
  takenBack?: PublicationStep['takenBack'];
  /** It rests on answers that were corrected since: taken again in place, or what it made goes before. */
  isOutdated?: boolean;
  startedAt?: string;
  endedAt?: string;
}

/** How far a publication has come. */
export interface PublicationProgress {
  state: State;
  /** In the order in which they are taken. */
  steps: StepProgress[];
  endedAt?: Date;
}

/** Why a step does not go on. */
export type Problem = Pick<StepProgress, 'message' | 'fix' | 'awsError'>;

/** What came of taking a step. */
export type StepOutcome =
  | {
      state: 'done';
      message?: string;
      evidence?: PublicationEvidence[];
      facts?: Facts;
    }
  | ({ state: 'blocked' | 'failed' } & Problem);

/** What came of taking a step back. */
export type TakeBackOutcome =
  | { takenBack: 'done' | 'kept'; message?: string }
  | ({ takenBack: 'failed' } & Problem);

/** States in which the portal carries a publication on by itself. */
export const UNDER_WAY_STATES: readonly State[] = ['running', 'withdrawing'];

/** States that nothing follows any more but, after success, a withdrawal. */
const ENDED_STATES: readonly State[] = ['succeeded', 'withdrawn'];

export const isUnderWay = ({ state }: PublicationProgress): boolean =>
  UNDER_WAY_STATES.includes(state);

export const hasEnded = ({ state }: PublicationProgress): boolean =>
  ENDED_STATES.includes(state);

export function laterStep(id: string): StepProgress {
  return {
    id,
    state: 'later',
    evidence: [],
    facts: {},
    attempts: 0,
  };
}

export function begin(stepIds: readonly string[]): PublicationProgress {
  return { state: 'running', steps: stepIds.map(laterStep) };
}

/** The step whose turn it is. */
export function nextStep({
  steps,
}: PublicationProgress): StepProgress | undefined {
  return steps.find(({ state }) => state !== 'done');
}

export function stepStarts(
  progress: PublicationProgress,
  id: string,
  at: Date,
): PublicationProgress {
  return withStep(progress, id, step => ({
    ...withoutProblem(step),
    state: 'running',
    attempts: step.attempts + 1,
    startedAt: step.startedAt ?? at.toISOString(),
  }));
}

/** Keeps what a step has to know should it be interrupted; what is empty is forgotten. */
export function stepNotes(
  progress: PublicationProgress,
  id: string,
  facts: Facts,
): PublicationProgress {
  return withStep(progress, id, step => ({
    ...step,
    facts: Object.fromEntries(
      Object.entries({ ...step.facts, ...facts }).filter(
        ([, value]) => value !== '',
      ),
    ),
  }));
}

/** Forgets what a step knew, when what it had begun has been taken back. */
export function stepForgets(
  progress: PublicationProgress,
  id: string,
): PublicationProgress {
  return withStep(progress, id, ({ attempts, startedAt }) => ({
    ...laterStep(id),
    state: 'running',
    attempts,
    startedAt,
  }));
}

/** Keeps what a step knew, when what it had made stays. What it makes now is not taken back by its next attempt. */
export function stepKeeps(
  progress: PublicationProgress,
  id: string,
): PublicationProgress {
  return withStep(progress, id, step => ({ ...step, isOutdated: undefined }));
}

export function stepEnds(
  progress: PublicationProgress,
  id: string,
  outcome: StepOutcome,
  at: Date,
): PublicationProgress {
  if (outcome.state !== 'done') {
    const { state, ...problem } = outcome;
    return {
      ...withStep(progress, id, step => ({ ...step, state, ...problem })),
      state,
    };
  }
  const { message, evidence = [], facts = {} } = outcome;
  const next = withStep(progress, id, step => ({
    ...withoutProblem(step),
    state: 'done',
    isOutdated: undefined,
    message,
    evidence,
    facts: { ...step.facts, ...facts },
    endedAt: at.toISOString(),
  }));
  return nextStep(next) ? next : { ...next, state: 'succeeded', endedAt: at };
}

/**
 * Goes on from where it failed or was blocked, with the steps of answers that may have been corrected.
 *
 * @param outdated - ids of steps that rest on an answer that has changed
 */
export function resumes(
  progress: PublicationProgress,
  stepIds: readonly string[],
  outdated: ReadonlySet<string>,
): PublicationProgress {
  const known = new Map(progress.steps.map(step => [step.id, step]));
  return {
    state: 'running',
    steps: stepIds.map(id => {
      const step = known.get(id) ?? laterStep(id);
      return step.state === 'done' && !outdated.has(id)
        ? step
        : {
            ...withoutProblem(step),
            state: 'later',
            attempts: 0,
            isOutdated:
              step.isOutdated ||
              (isMade(step) && outdated.has(id)) ||
              undefined,
          };
    }),
  };
}

/**
 * Turns round: what was made is to be taken back, last first.
 *
 * @param makes - ids of steps that make something, or find it there
 * @param gone - ids of steps of spokes that are no longer configured
 */
export function withdraws(
  progress: PublicationProgress,
  makes: ReadonlySet<string>,
  gone: ReadonlySet<string> = new Set(),
): PublicationProgress {
  const steps = progress.steps.map(
    (step): StepProgress => ({
      ...step,
      attempts: 0,
      ...(step.takenBack ? {} : firstTakeBack(step, makes)),
      ...(gone.has(step.id) && isMade(step) && step.takenBack !== 'done'
        ? { takenBack: 'kept', message: SPOKE_GONE }
        : {}),
    }),
  );
  return { state: 'withdrawing', steps };
}

/** The step to be taken back next. */
export function nextTakeBack({
  steps,
}: PublicationProgress): StepProgress | undefined {
  return steps.findLast(
    ({ takenBack }) =>
      takenBack === 'later' ||
      takenBack === 'running' ||
      takenBack === 'failed',
  );
}

export function takeBackStarts(
  progress: PublicationProgress,
  id: string,
): PublicationProgress {
  return withStep(progress, id, step => ({
    ...withoutProblem(step),
    takenBack: 'running',
    attempts: step.attempts + 1,
  }));
}

export function takeBackEnds(
  progress: PublicationProgress,
  id: string,
  outcome: TakeBackOutcome,
  at: Date,
): PublicationProgress {
  const next = withStep(progress, id, step => ({
    ...withoutProblem(step),
    ...outcome,
  }));
  if (outcome.takenBack === 'failed') {
    return { ...next, state: 'withdrawal-failed' };
  }
  return nextTakeBack(next)
    ? next
    : { ...next, state: 'withdrawn', endedAt: at };
}

/** Whether the publication made what the step is about. */
export function isMade({ facts }: Pick<StepProgress, 'facts'>): boolean {
  return facts.made === MADE.made;
}

function firstTakeBack(
  step: StepProgress,
  makes: ReadonlySet<string>,
): Partial<StepProgress> {
  if (isMade(step)) return { takenBack: 'later' };
  return makes.has(step.id) && step.state === 'done'
    ? { takenBack: 'kept', message: 'It was there before.' }
    : {};
}

function withoutProblem({
  message: _message,
  fix: _fix,
  awsError: _awsError,
  ...step
}: StepProgress): StepProgress {
  return step;
}

function withStep(
  progress: PublicationProgress,
  id: string,
  change: (step: StepProgress) => StepProgress,
): PublicationProgress {
  return {
    ...progress,
    steps: progress.steps.map(step => (step.id === id ? change(step) : step)),
  };
}
