import type { PickerOption } from 'backstage-plugin-aws-service-catalog-common';
import {
  meantOption,
  optionLines,
  optionText,
  type OptionLines,
} from './optionText';

describe('a choice', () => {
  it.each<[PickerOption, string, OptionLines]>([
    [
      { value: 't3.large', label: 't3.large' },
      't3.large',
      { name: 't3.large', more: '' },
    ],
    [{ value: 'vpc-1', label: '' }, 'vpc-1', { name: 'vpc-1', more: '' }],
    [
      { value: 'vpc-1', label: 'research', detail: '10.0.0.0/16' },
      'research (vpc-1)',
      { name: 'research', more: 'vpc-1 · 10.0.0.0/16' },
    ],
    [
      { value: 'vpc-1', label: 'research (vpc-1)', detail: '10.0.0.0/16' },
      'research (vpc-1)',
      { name: 'research (vpc-1)', more: '10.0.0.0/16' },
    ],
  ])('%j reads %p', (option, text, lines) => {
    expect(optionText(option)).toBe(text);
    expect(optionLines(option)).toEqual(lines);
  });
});

describe('a typed choice', () => {
  const options: PickerOption[] = [
    { value: 'vpc-1', label: 'research' },
    { value: 'vpc-2', label: 'shared' },
    { value: 'vpc-3', label: 'shared' },
  ];

  it.each([
    ['vpc-1', 'vpc-1'],
    [' vpc-2 ', 'vpc-2'],
    ['research (vpc-1)', 'vpc-1'],
    ['research', 'vpc-1'],
    ['shared (vpc-3)', 'vpc-3'],
    ['shared', undefined],
    ['vpc-9', undefined],
  ])('%p means %p', (text, value) => {
    expect(meantOption(options, text)?.value).toBe(value);
  });
});
