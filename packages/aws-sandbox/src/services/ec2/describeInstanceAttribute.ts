import type {
  DescribeInstanceAttributeRequest,
  InstanceAttribute,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existing } from './existing';
import { instanceAccess } from './instanceAccess';
import { ec2State, type Instance } from './state';

export const describeInstanceAttribute: Operation<
  DescribeInstanceAttributeRequest,
  InstanceAttribute
> = {
  access: (input, ctx) =>
    instanceAccess(
      'ec2:DescribeInstanceAttribute',
      input.InstanceId ? [input.InstanceId] : [],
      ctx,
    ),
  run(input, ctx) {
    const instance = existing.instance(
      ctx.state(ec2State),
      input.InstanceId ?? '',
    );
    return {
      InstanceId: instance.instanceId,
      ...attribute(instance, input.Attribute),
    };
  },
};

function attribute(
  instance: Instance,
  name: string | undefined,
): InstanceAttribute {
  switch (name) {
    case 'disableApiTermination':
      return {
        DisableApiTermination: { Value: instance.disableApiTermination },
      };
    case 'ebsOptimized':
      return { EbsOptimized: { Value: instance.ebsOptimized } };
    case 'groupSet':
      return {
        Groups: instance.securityGroupIds.map(GroupId => ({ GroupId })),
      };
    case 'instanceType':
      return { InstanceType: { Value: instance.instanceType } };
    case 'productCodes':
      return {
        ProductCodes: instance.productCodes.map(({ id, type }) => ({
          ProductCodeId: id,
          ProductCodeType: type,
        })),
      };
    case 'rootDeviceName':
      return { RootDeviceName: { Value: instance.rootDeviceName } };
    case 'sourceDestCheck':
      return { SourceDestCheck: { Value: instance.sourceDestCheck } };
    case 'userData':
      return { UserData: { Value: instance.userData } };
    default:
      throw new AwsError(
        'InvalidParameterValue',
        `Value (${name}) for parameter attribute is invalid. Unknown attribute.`,
      );
  }
}
