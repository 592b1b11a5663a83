import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import { deepLearningForm } from '../__testUtils__/story';
import { fittingOptions } from './pickerOptions';

const twoVpcs = {
  ...deepLearningForm,
  hints: {
    ...deepLearningForm.hints,
    OtherVpcId: deepLearningForm.hints.VpcId,
  },
};

describe('fittingOptions', () => {
  it.each<[string, ParameterValues, string[], string | undefined]>([
    ['no VPC', {}, ['subnet-a', 'subnet-b', 'subnet-s'], undefined],
    ['a VPC', { VpcId: 'vpc-shared' }, ['subnet-s'], 'shared'],
    ['a VPC that is not listed', { VpcId: 'vpc-9' }, [], 'vpc-9'],
  ])('offers subnets with %s chosen', (_, values, offered, within) => {
    const fitting = fittingOptions(deepLearningForm, 'SubnetId', values);
    expect(fitting.options.map(({ value }) => value)).toEqual(offered);
    expect(fitting.within).toBe(within);
  });

  it('does not guess which of two VPCs is meant', () => {
    const fitting = fittingOptions(twoVpcs, 'SubnetId', {
      VpcId: 'vpc-research',
      OtherVpcId: 'vpc-shared',
    });
    expect(fitting.options).toHaveLength(3);
  });

  it('narrows nothing that belongs to no VPC', () => {
    expect(
      fittingOptions(deepLearningForm, 'VpcId', { VpcId: 'vpc-shared' })
        .options,
    ).toHaveLength(2);
  });
});
