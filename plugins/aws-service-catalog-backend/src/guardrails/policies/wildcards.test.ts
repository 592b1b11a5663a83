import { fitsPattern } from './wildcards';

describe('fitsPattern', () => {
  it.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['ec2:RunInstances', 'ec2:RunInstances', true],
    ['ec2:Run*', 'ec2:RunInstances', true],
    ['ec2:*Instances', 'ec2:RunInstances', true],
    ['ec2:R?nInstances', 'ec2:RunInstances', true],
    ['ec2:Run', 'ec2:RunInstances', false],
    ['ec2:Run?', 'ec2:Run', false],
    ['arn:*:image/ami-*', 'arn:aws:ec2:us-east-1::image/ami-1', true],
    [
      'arn:aws:ec2:*::image/ami-1',
      'arn:aws:ec2:us-east-1::image/ami-12',
      false,
    ],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbYbZ', false],
    ['.*', 'x', false],
  ])('%s and %s: %s', (pattern, text, fits) => {
    expect(fitsPattern(pattern, text)).toBe(fits);
  });

  it('ends soon on a pattern of many stars', () => {
    const text = 'a'.repeat(20_000);
    expect(fitsPattern(`${'a*'.repeat(50)}b`, text)).toBe(false);
  });
});
