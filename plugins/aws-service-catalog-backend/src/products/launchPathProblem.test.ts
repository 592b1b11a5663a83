import { launchPathProblem, productProblem } from './launchPathProblem';

const path = (...types: string[]) => ({
  name: 'Research',
  constraints: types.map(type => ({ type })),
});
const strict = { requireLaunchRole: true };

describe('launchPathProblem', () => {
  it.each([
    ['a launch role', path('LAUNCH', 'TEMPLATE'), strict, true],
    ['a stack set, which has roles of its own', path('STACKSET'), strict, true],
    ['no launch role', path('TEMPLATE'), strict, false],
    ['no constraint at all', path(), strict, false],
    [
      'no launch role where none is asked for',
      path(),
      { requireLaunchRole: false },
      true,
    ],
  ])('%s', (_, given, rules, usable) => {
    expect(launchPathProblem(given, rules) === undefined).toBe(usable);
  });
});

describe('productProblem', () => {
  it.each([
    ['one good path is enough', [path(), path('LAUNCH')], true],
    ['no good path is not', [path(), path('TEMPLATE')], false],
    ['no path is not', [], false],
  ])('%s', (_, paths, launchable) => {
    expect(productProblem(paths, strict) === undefined).toBe(launchable);
  });
});
