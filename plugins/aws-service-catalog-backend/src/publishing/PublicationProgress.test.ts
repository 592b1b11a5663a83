import {
  MADE,
  type PublicationProgress,
  begin,
  isMade,
  nextStep,
  nextTakeBack,
  resumes,
  stepEnds,
  stepForgets,
  stepKeeps,
  stepNotes,
  stepStarts,
  takeBackEnds,
  takeBackStarts,
  withdraws,
} from './PublicationProgress';

const AT = new Date('2026-11-25T10:00:00.000Z');
const done = { state: 'done' as const };

function after(
  ...changes: ((progress: PublicationProgress) => PublicationProgress)[]
): PublicationProgress {
  return changes.reduce(
    (progress, change) => change(progress),
    begin(['a', 'b']),
  );
}
const stateOf = ({ steps }: PublicationProgress) =>
  steps.map(({ state }) => state);
const takenBackOf = ({ steps }: PublicationProgress) =>
  steps.map(({ takenBack }) => takenBack);

describe('PublicationProgress', () => {
  it('goes on step by step, to success', () => {
    const first = after(p => stepEnds(stepStarts(p, 'a', AT), 'a', done, AT));
    expect(first).toMatchObject({ state: 'running' });
    expect(nextStep(first)?.id).toBe('b');
    expect(stepEnds(first, 'b', done, AT)).toMatchObject({
      state: 'succeeded',
      endedAt: AT,
    });
  });

  it.each(['failed', 'blocked'] as const)(
    'is %s when a step is, and resumes there',
    state => {
      const stopped = after(
        p => stepEnds(p, 'a', done, AT),
        p =>
          stepEnds(stepStarts(p, 'b', AT), 'b', { state, message: 'No' }, AT),
      );
      expect(stopped).toMatchObject({ state, steps: [{}, { message: 'No' }] });
      const resumed = resumes(stopped, ['a', 'b', 'c'], new Set());
      expect(resumed.state).toBe('running');
      expect(stateOf(resumed)).toEqual(['done', 'later', 'later']);
      expect(resumed.steps[1]).toMatchObject({ attempts: 0 });
      expect(resumed.steps[1].message).toBeUndefined();
    },
  );

  it('undoes what a step had made for an answer that has changed, and only that', () => {
    const failed = (facts: object) =>
      after(
        p => stepNotes(p, 'a', { ...facts }),
        p => stepEnds(p, 'a', { state: 'failed' }, AT),
      );
    const outdated = new Set(['a']);
    expect(resumes(failed(MADE), ['a', 'b'], outdated).steps[0]).toMatchObject({
      isOutdated: true,
    });
    expect(
      resumes(failed({}), ['a', 'b'], outdated).steps[0].isOutdated,
    ).toBeUndefined();
    const forgotten = stepForgets(
      resumes(failed(MADE), ['a', 'b'], outdated),
      'a',
    );
    expect(forgotten.steps[0].isOutdated).toBeUndefined();
    // What stays is not taken back by the next attempt, nor once the step is done.
    const kept = stepKeeps(resumes(failed(MADE), ['a', 'b'], outdated), 'a');
    expect(kept.steps[0]).toMatchObject({ facts: MADE });
    expect(kept.steps[0].isOutdated).toBeUndefined();
    const ended = stepEnds(
      resumes(failed(MADE), ['a', 'b'], outdated),
      'a',
      done,
      AT,
    );
    expect(ended.steps[0].isOutdated).toBeUndefined();
    expect(isMade(forgotten.steps[0])).toBe(false);
  });

  it('turns round: what was made goes last first, what was there stays', () => {
    const reached = after(
      p => stepNotes(p, 'a', MADE),
      p => stepEnds(p, 'a', done, AT),
      p => stepNotes(p, 'b', MADE),
      p => stepEnds(p, 'b', { state: 'failed' }, AT),
    );
    const turned = withdraws(reached, new Set(['a', 'b']));
    expect(takenBackOf(turned)).toEqual(['later', 'later']);
    expect(nextTakeBack(turned)?.id).toBe('b');

    const stuck = takeBackEnds(
      takeBackStarts(turned, 'b'),
      'b',
      { takenBack: 'failed', message: 'No' },
      AT,
    );
    expect(stuck.state).toBe('withdrawal-failed');
    const again = withdraws(stuck, new Set(['a', 'b']));
    expect(nextTakeBack(again)?.id).toBe('b');
    const gone = takeBackEnds(
      takeBackEnds(again, 'b', { takenBack: 'done' }, AT),
      'a',
      { takenBack: 'kept', message: 'In use' },
      AT,
    );
    expect(gone).toMatchObject({ state: 'withdrawn', endedAt: AT });
    expect(takenBackOf(gone)).toEqual(['kept', 'done']);
  });

  it('keeps what it found, and has nothing to say of steps that make nothing', () => {
    const reached = after(
      p => stepEnds(p, 'a', done, AT),
      p => stepEnds(p, 'b', done, AT),
    );
    expect(takenBackOf(withdraws(reached, new Set(['a'])))).toEqual([
      'kept',
      undefined,
    ]);
  });
});
