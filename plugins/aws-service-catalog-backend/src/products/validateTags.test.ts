import { validateTags } from './validateTags';

const options = [
  { key: 'CostCenter', values: ['4711', '4712'], conflict: false },
  { key: 'Project', values: ['ai-research'], conflict: false },
  { key: 'Owner', values: [], conflict: true },
];
const costCenter = { key: 'CostCenter', value: '4711' };

describe('validateTags', () => {
  it.each([
    [
      'takes a chosen value and tags of one’s own',
      [costCenter, { key: 'x', value: 'y' }],
      [],
    ],
    ['wants a choice between several values', [], ['tags']],
    [
      'takes no other value',
      [{ key: 'CostCenter', value: '1' }],
      ['tags.0.value'],
    ],
    ['does not want what AWS sets by itself', [costCenter], []],
    [
      'takes the single value when it is sent',
      [costCenter, { key: 'Project', value: 'ai-research' }],
      [],
    ],
    [
      'takes no other value where there is one',
      [costCenter, { key: 'Project', value: 'x' }],
      ['tags.1.value'],
    ],
    [
      'takes nothing for a key in conflict',
      [costCenter, { key: 'Owner', value: 'x' }],
      ['tags.1.value'],
    ],
    [
      'leaves aws: keys to AWS',
      [costCenter, { key: 'AWS:x', value: 'y' }],
      ['tags.1.key'],
    ],
    ['takes a key once', [costCenter, costCenter], ['tags.1.key']],
  ])('%s', (_, tags, fields) => {
    expect(validateTags(options, tags).map(({ field }) => field)).toEqual(
      fields,
    );
  });
});
