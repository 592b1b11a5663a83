const words: Record<string, string> = {
  'AWS::EC2::Instance': 'virtual machine',
  'AWS::EC2::SecurityGroup': 'firewall rules (security group)',
  'AWS::EC2::Volume': 'disk',
  'AWS::EC2::EIP': 'fixed public address',
  'AWS::S3::Bucket': 'storage bucket',
  'AWS::S3::BucketPolicy': 'access rules of a storage bucket',
  'AWS::IAM::Role': 'role',
  'AWS::IAM::Policy': 'permissions of a role',
  'AWS::IAM::InstanceProfile': 'role of a virtual machine',
  'AWS::RDS::DBInstance': 'database',
  'AWS::Lambda::Function': 'function',
  'AWS::Logs::LogGroup': 'log group',
  'AWS::SageMaker::NotebookInstance': 'notebook',
  'AWS::SSM::Parameter': 'parameter',
};

/** What a CloudFormation resource type is to people: `AWS::EC2::SubnetRouteTable` is an `EC2 subnet route table`. */
export function resourceTypeInWords(type: string): string {
  if (Object.hasOwn(words, type)) return words[type];
  const [, service = '', resource = service] = type.split('::');
  const spaced = resource.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return service === resource ? spaced : `${service} ${spaced}`;
}
