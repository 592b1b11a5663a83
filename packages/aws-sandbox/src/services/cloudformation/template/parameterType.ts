import { formatError } from './templateError';

/** What is known of a parameter from its declared type alone. */
export interface ParameterType {
  /** `List<…>` or `CommaDelimitedList`: the value is comma-separated text, `Ref` gives a list. */
  list: boolean;
  /** Type of the value, or of each member of a list. */
  element: 'String' | 'Number' | AwsType;
  /** The given value names an SSM parameter, whose value is what `Ref` gives. */
  fromSsm: boolean;
}

/** Parameter types whose values must exist in the account. */
export type AwsType =
  | 'AWS::EC2::AvailabilityZone::Name'
  | 'AWS::EC2::Image::Id'
  | 'AWS::EC2::Instance::Id'
  | 'AWS::EC2::KeyPair::KeyName'
  | 'AWS::EC2::SecurityGroup::GroupName'
  | 'AWS::EC2::SecurityGroup::Id'
  | 'AWS::EC2::Subnet::Id'
  | 'AWS::EC2::Volume::Id'
  | 'AWS::EC2::VPC::Id'
  | 'AWS::Route53::HostedZone::Id'
  | 'AWS::SSM::Parameter::Name';

const AWS_TYPES: readonly AwsType[] = [
  'AWS::EC2::AvailabilityZone::Name',
  'AWS::EC2::Image::Id',
  'AWS::EC2::Instance::Id',
  'AWS::EC2::KeyPair::KeyName',
  'AWS::EC2::SecurityGroup::GroupName',
  'AWS::EC2::SecurityGroup::Id',
  'AWS::EC2::Subnet::Id',
  'AWS::EC2::Volume::Id',
  'AWS::EC2::VPC::Id',
  'AWS::Route53::HostedZone::Id',
  'AWS::SSM::Parameter::Name',
];

/**
 * Reads the type of a parameter.
 *
 * @throws ValidationError for a type CloudFormation does not know
 */
export function parameterType(name: string): ParameterType {
  const ssm = /^AWS::SSM::Parameter::Value<(.+)>$/.exec(name);
  const plain = plainType(ssm ? ssm[1] : name);
  if (!plain || (ssm && plain.element === 'AWS::SSM::Parameter::Name')) {
    throw formatError(`Unrecognized parameter type: ${name}`);
  }
  return { ...plain, fromSsm: Boolean(ssm) };
}

function plainType(
  name: string,
): { list: boolean; element: ParameterType['element'] } | undefined {
  if (name === 'CommaDelimitedList') {
    return { list: true, element: 'String' };
  }
  const list = /^List<(.+)>$/.exec(name);
  const element = elementType(list ? list[1] : name);
  return element && { list: Boolean(list), element };
}

function elementType(name: string): ParameterType['element'] | undefined {
  if (name === 'String' || name === 'Number') {
    return name;
  }
  return AWS_TYPES.find(type => type === name);
}
