import type {
  PublicationMachine,
  PublicationNetwork,
} from 'backstage-plugin-aws-service-catalog-common';
import { parametersLookedUp } from './makeTemplate';
import { templateRules } from './templateRules';
import { type TemplateInput, writeTemplate } from './writeTemplate';

const machine: PublicationMachine = { instanceTypes: ['t3.large', 'm5.large'] };
const ssh: PublicationNetwork = {
  connect: 'ssh',
  allowedCidrs: ['10.0.0.0/8'],
  publicIp: false,
};
const session: PublicationNetwork = {
  connect: 'session-manager',
  instanceProfile: 'ManagedMachine',
  publicIp: false,
};

function written(overrides: Partial<TemplateInput> = {}) {
  return writeTemplate({
    product: { name: 'Deep "Learning": AMI' },
    machine,
    network: ssh,
    image: { ssmParameter: '/aws/service/marketplace/prod-x/1.2' },
    rootDeviceName: '/dev/xvda',
    dataDeviceNames: [],
    ...overrides,
  });
}

describe('writeTemplate', () => {
  it.each<[string, Partial<TemplateInput>, string[], string[]]>([
    [
      'an image by alias',
      {},
      [`ImageId: '{{resolve:ssm:/aws/service/marketplace/prod-x/1.2}}'`],
      ['Images:'],
    ],
    [
      'an image of one region',
      { image: { imageId: 'ami-0123456789abcdef0', region: 'eu-west-1' } },
      [
        'eu-west-1:',
        'Id: ami-0123456789abcdef0',
        'ImageId: !FindInMap [Images, !Ref AWS::Region, Id]',
      ],
      ['resolve:ssm'],
    ],
    [
      'SSH from chosen ranges',
      {},
      [
        'Type: AWS::EC2::KeyPair::KeyName',
        'CidrIp: !Ref AllowedCidr',
        '- 10.0.0.0/8',
        'SshCommand:',
        'ec2-user@${Instance.PrivateIp}',
      ],
      ['IamInstanceProfile', 'SessionCommand'],
    ],
    [
      'Session Manager without an open port',
      { network: session },
      [
        'IamInstanceProfile: ManagedMachine',
        'aws ssm start-session --target ${Instance}',
      ],
      ['SecurityGroupIngress', 'KeyName', 'AllowedCidr', 'SshCommand'],
    ],
    [
      'a public address only when asked for',
      { network: { ...ssh, publicIp: true } },
      ['AssociatePublicIpAddress: true', 'ec2-user@${Instance.PublicIp}'],
      ['SecurityGroupIds:'],
    ],
    [
      'networks to choose from',
      {
        network: {
          ...ssh,
          vpcId: 'vpc-1',
          subnetIds: ['subnet-1', 'subnet-2'],
        },
      },
      ['Default: vpc-1', 'Default: subnet-1', '- subnet-2'],
      [],
    ],
    [
      'the size of the disk',
      { machine: { ...machine, volumeSize: 200 } },
      ['VolumeSize: 200', 'DeviceName: /dev/xvda'],
      [],
    ],
    [
      'what is always so',
      {},
      [
        'HttpTokens: required',
        'Encrypted: true',
        'AllowedValues:',
        '- m5.large',
        'Default: t3.large',
        'Type: AWS::EC2::VPC::Id',
        'AWS::CloudFormation::Interface:',
        'Description: "Deep \\"Learning\\": AMI: one machine from an approved image"',
      ],
      ['0.0.0.0/0'],
    ],
  ])('writes %s', (_, overrides, present, absent) => {
    const { body } = written(overrides);
    for (const text of present) expect(body).toContain(text);
    for (const text of absent) expect(body).not.toContain(text);
    expect(templateRules(body)).toEqual([]);
  });

  it('explains the lines that it names', () => {
    const { body, explanations } = written();
    const lines = body.split('\n');
    const explained = (text: RegExp) => {
      const found = explanations.find(one => text.test(one.text));
      return found && lines.slice(found.from - 1, found.to).join('\n');
    };
    expect(explained(/IMDSv2/)).toMatch(/^ +MetadataOptions:[^]*HttpTokens/);
    expect(explained(/encrypted/)).toMatch(/^ +BlockDeviceMappings:/);
    expect(explained(/instance types/)).toMatch(/^ {2}InstanceType:\n/);
    expect(explained(/needs afterwards/)).toMatch(/^Outputs:[^]*SshCommand/);
  });
});

describe('templateRules', () => {
  it.each([
    ['CidrIp: 0.0.0.0/0', 'whole internet'],
    ['"CidrIpv6": "::/0"', 'whole internet'],
    ['Encrypted: false', 'not encrypted'],
    ['Type: AWS::EC2::Instance', 'IMDSv2'],
  ])('warns of %s', (body, warning) => {
    expect(templateRules(body)).toEqual([
      { severity: 'warning', text: expect.stringContaining(warning) },
    ]);
  });

  it('does not mind comments', () => {
    expect(templateRules('# not 0.0.0.0/0\nResources: {}')).toEqual([]);
  });
});

it('encrypts every volume of the image, not only the root', () => {
  const { body } = written({ dataDeviceNames: ['/dev/sdf', '/dev/sdg'] });
  for (const name of ['/dev/xvda', '/dev/sdf', '/dev/sdg']) {
    expect(body).toContain(
      `- DeviceName: ${name}\n          Ebs:\n            Encrypted: true\n`,
    );
  }
});

describe('parametersLookedUp', () => {
  it.each([
    [`ImageId: '{{resolve:ssm:/a/b:3}}'`, ['/a/b']],
    ['ImageId: resolve:ssm:/a/latest', ['/a/latest']],
    [`"{{resolve:secretsmanager:x}}"`, []],
  ])('finds those of %s', (body, names) => {
    expect(parametersLookedUp(body)).toEqual(names);
  });
});
