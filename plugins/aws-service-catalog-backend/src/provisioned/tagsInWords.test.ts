import { tagsInWords } from './tagsInWords';

describe('tagsInWords', () => {
  it('puts the tags of people first and explains the others', () => {
    expect(
      tagsInWords([
        { key: 'aws:servicecatalog:provisioningPrincipalArn', value: 'arn' },
        { key: 'Project', value: 'ai' },
        { key: 'aws:servicecatalog:somethingNew', value: 'x' },
        { key: 'CostCenter', value: '4711' },
      ]),
    ).toEqual([
      { key: 'CostCenter', value: '4711', auto: false },
      { key: 'Project', value: 'ai', auto: false },
      {
        key: 'aws:servicecatalog:provisioningPrincipalArn',
        value: 'arn',
        auto: true,
        inWords: 'Who launched it',
      },
      { key: 'aws:servicecatalog:somethingNew', value: 'x', auto: true },
    ]);
  });
});
