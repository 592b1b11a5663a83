import type { Tag } from 'backstage-plugin-aws-service-catalog-common';
import { deepLearningForm } from '../../__testUtils__/story';
import {
  tagProblems,
  tagsAreSound,
  tagsOfDraft,
  tagsToSend,
  type TagProblems,
} from './tagDraft';

const form = {
  ...deepLearningForm,
  tagOptions: [
    { key: 'CostCenter', values: ['4711', '4712'], conflict: false },
    { key: 'Project', values: ['ai-research'], conflict: false },
    { key: 'Stage', values: [], conflict: true },
  ],
};
const chosen = { CostCenter: '4712' };

describe('tagsToSend', () => {
  it('sends what was chosen and added, not what AWS sets by itself', () => {
    expect(
      tagsToSend(form, {
        tagChoices: { ...chosen, Project: 'other', Gone: 'x' },
        extraTags: [{ key: 'Paper', value: '42' }],
      }),
    ).toEqual([
      { key: 'CostCenter', value: '4712' },
      { key: 'Paper', value: '42' },
    ]);
  });

  it('passes over a choice that is no longer offered', () => {
    expect(
      tagsToSend(form, { tagChoices: { CostCenter: '1' }, extraTags: [] }),
    ).toEqual([]);
  });
});

describe('tagProblems', () => {
  it.each<[Record<string, string>, Tag[], TagProblems]>([
    [chosen, [], { options: {}, extra: [] }],
    [{}, [], { options: { CostCenter: 'choose' }, extra: [] }],
    [{ CostCenter: '1' }, [], { options: { CostCenter: 'choose' }, extra: [] }],
    [chosen, [{ key: 'a', value: 'b' }], { options: {}, extra: [{}] }],
    [
      chosen,
      [{ key: '', value: '' }],
      { options: {}, extra: [{ key: 'keyMissing', value: 'valueMissing' }] },
    ],
    [
      chosen,
      [{ key: 'AWS:x', value: 'b' }],
      { options: {}, extra: [{ key: 'keyReserved' }] },
    ],
    [
      chosen,
      [{ key: 'Project', value: 'b' }],
      { options: {}, extra: [{ key: 'keyTaken' }] },
    ],
    [
      chosen,
      [
        { key: 'a', value: 'b' },
        { key: 'a', value: 'c' },
      ],
      { options: {}, extra: [{}, { key: 'keyTwice' }] },
    ],
    [
      chosen,
      [{ key: 'k'.repeat(129), value: 'v'.repeat(257) }],
      { options: {}, extra: [{ key: 'keyTooLong', value: 'valueTooLong' }] },
    ],
  ])('of %j and %j are %j', (tagChoices, extraTags, expected) => {
    const problems = tagProblems(form, { tagChoices, extraTags });
    expect(problems).toEqual(expected);
    expect(tagsAreSound(problems)).toBe(
      JSON.stringify(expected).match(/choose|key|value/) === null,
    );
  });
});

describe('tagsOfDraft', () => {
  const tagChoices = { CostCenter: '4711', Paper: '42' };

  it('takes tags of a repeated launch that are no TagOption for own ones', () => {
    expect(tagsOfDraft(form, { tagChoices })).toEqual({
      tagChoices,
      extraTags: [{ key: 'Paper', value: '42' }],
    });
  });

  it('leaves own tags alone once they were touched', () => {
    const extraTags = [{ key: 'CostCenter', value: '' }];
    expect(tagsOfDraft(form, { tagChoices, extraTags })).toEqual({
      tagChoices,
      extraTags,
    });
  });
});
