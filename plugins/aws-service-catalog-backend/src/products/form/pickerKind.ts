import type { ParameterHint } from 'backstage-plugin-aws-service-catalog-common';

/** What a picker offers. */
export type PickerKind = NonNullable<ParameterHint['picker']>['kind'];

const kinds: Record<string, PickerKind> = {
  'AWS::EC2::KeyPair::KeyName': 'key-pair',
  'AWS::EC2::VPC::Id': 'vpc',
  'AWS::EC2::Subnet::Id': 'subnet',
  'AWS::EC2::SecurityGroup::Id': 'security-group',
  'AWS::EC2::SecurityGroup::GroupName': 'security-group',
  'AWS::EC2::AvailabilityZone::Name': 'availability-zone',
  'AWS::EC2::Image::Id': 'image',
  'AWS::EC2::Instance::Id': 'instance',
  'AWS::EC2::Volume::Id': 'volume',
  'AWS::Route53::HostedZone::Id': 'hosted-zone',
};

/**
 * The picker for a parameter, by its CloudFormation type; `undefined` when its values are not things in AWS. There is
 * no type for instance types: they are plain texts that are told by the name of their parameter.
 */
export function pickerKind(parameter: {
  key: string;
  type: string;
}): PickerKind | undefined {
  const type = /^List<(.*)>$/.exec(parameter.type)?.[1] ?? parameter.type;
  if (type.startsWith('AWS::SSM::Parameter::')) return 'ssm-parameter';
  if (type.startsWith('AWS::')) return kinds[type] ?? 'other';
  return type === 'String' && /instance_?type$/i.test(parameter.key)
    ? 'instance-type'
    : undefined;
}
