import { teamIdIn, teamIdOf } from './teamId';

describe('teamIdOf', () => {
  it.each([
    ['group:default/ai-research', 'ai-research'],
    ['Group:Default/AI-Research', 'ai-research'],
    ['group:science/genomics', 'science~genomics'],
    ['group:a/b.c', 'a~b.c'],
  ])('%s is %s', (groupRef, id) => {
    expect(teamIdOf(groupRef)).toBe(id);
  });

  it.each(['ai-research', 'user:default/jane', 'group:default'])(
    'refuses %s',
    ref => {
      expect(() => teamIdOf(ref)).toThrow(/write group:<namespace>\/<name>/);
    },
  );
});

describe('teamIdIn', () => {
  it.each([
    ['ai-research', 'ai-research'],
    ['science~genomics', 'science~genomics'],
    ['group:science/genomics', 'science~genomics'],
    ['group:default', 'group:default'],
  ])('%s names %s', (named, id) => {
    expect(teamIdIn(named)).toBe(id);
  });
});
