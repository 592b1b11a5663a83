import { componentOf } from './componentOf';

const tagged = (value: string) => [
  { key: 'CostCenter', value: '4711' },
  { key: 'backstage:component', value },
];

describe('componentOf', () => {
  it.each([
    ['component:default/sleep-study', 'component:default/sleep-study'],
    ['Component:Lab/Sleep', 'component:lab/sleep'],
    ['sleep-study', 'component:default/sleep-study'],
    ['system:lab/sleep', 'system:lab/sleep'],
  ])('reads the tag %s', (value, ref) => {
    expect(componentOf(tagged(value))).toBe(ref);
  });

  it.each([':/', ''])('makes nothing of the tag "%s"', value => {
    expect(componentOf(tagged(value))).toBeUndefined();
  });

  it('makes nothing of no tag', () => {
    expect(componentOf([])).toBeUndefined();
  });
});
