import { resourceTypeInWords } from './resourceTypeInWords';

describe('resourceTypeInWords', () => {
  it.each([
    ['AWS::EC2::Instance', 'virtual machine'],
    [
      'AWS::EC2::SubnetRouteTableAssociation',
      'EC2 subnet route table association',
    ],
    ['AWS::Batch::JobQueue', 'Batch job queue'],
    ['Custom::Thing', 'thing'],
  ])('%s is a %s', (type, words) => {
    expect(resourceTypeInWords(type)).toBe(words);
  });
});
