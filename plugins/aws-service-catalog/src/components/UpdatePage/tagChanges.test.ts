import type { Tag } from 'backstage-plugin-aws-service-catalog-common';
import {
  presentTags,
  startingTags,
  tagChanges,
  wantedTags,
  type TagChange,
} from './tagChanges';

const form = {
  tagOptions: [
    { key: 'CostCenter', values: ['4711', '4712'], conflict: false },
    { key: 'Project', values: ['ai-research'], conflict: false },
    { key: 'Stage', values: [], conflict: true },
  ],
};
const costs: Tag = { key: 'CostCenter', value: '4711' };
const project: Tag = { key: 'Project', value: 'ai-research' };
const paper: Tag = { key: 'Paper', value: '42' };

describe('tags of an update', () => {
  it('leaves out what Service Catalog sets', () => {
    expect(
      presentTags({
        tags: [
          { ...costs, auto: false },
          { key: 'aws:servicecatalog:productArn', value: 'arn', auto: true },
          { key: 'aws:cloudformation:stack-id', value: 'arn', auto: false },
        ],
      }),
    ).toEqual([costs]);
  });

  it('starts from the choices and the tags that are there', () => {
    expect(startingTags(form, [costs, project, paper])).toEqual({
      tagChoices: {
        CostCenter: '4711',
        Project: 'ai-research',
        Paper: '42',
      },
      extraTags: [paper],
    });
  });

  it.each<[Tag[]]>([[[costs, project, paper]], [[costs]], [[]]])(
    'changes nothing while nobody touches them: %j',
    present => {
      const draft = startingTags(form, present);
      expect(tagChanges(present, wantedTags(form, draft, present))).toEqual([]);
    },
  );

  it('gives up a value that is not offered any more', () => {
    const present = [{ key: 'Project', value: 'old' }];
    const draft = startingTags(form, present);
    expect(wantedTags(form, draft, present)).toEqual([]);
  });

  it.each<[Tag[], TagChange[]]>([
    [
      [{ ...costs, value: '4712' }, paper],
      [{ kind: 'changed', key: 'CostCenter', from: '4711', to: '4712' }],
    ],
    [
      [costs, paper, { key: 'Run', value: '7' }],
      [{ kind: 'added', key: 'Run', to: '7' }],
    ],
    [[costs], [{ kind: 'removed', key: 'Paper', from: '42' }]],
  ])('tells what %j changes', (wanted, changes) => {
    expect(tagChanges([costs, paper], wanted)).toEqual(changes);
  });
});
