import { constraintProblem } from './constraintProblem';

describe('constraintProblem', () => {
  it.each([
    ['LAUNCH', ['LAUNCH'], /already has a LAUNCH/],
    ['LAUNCH', ['TEMPLATE', 'STACKSET'], /STACKSET/],
    ['STACKSET', ['LAUNCH'], /LAUNCH/],
    ['STACKSET', ['STACKSET'], /already has a STACKSET/],
    ['RESOURCE_UPDATE', ['RESOURCE_UPDATE'], /already said/],
  ] as const)('refuses %s beside %j', (type, existing, why) => {
    expect(constraintProblem(type, existing)).toMatch(why);
  });

  it.each([
    ['LAUNCH', ['TEMPLATE', 'NOTIFICATION', 'RESOURCE_UPDATE']],
    ['TEMPLATE', ['TEMPLATE']],
    ['NOTIFICATION', ['NOTIFICATION']],
    ['STACKSET', []],
  ] as const)('lets %s join %j', (type, existing) => {
    expect(constraintProblem(type, existing)).toBeUndefined();
  });
});
