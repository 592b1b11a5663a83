import type { TemplateInput } from './writeTemplate';

/** Lines of a template that belong together. */
export interface Block {
  lines: string[];
  /** What they are for. */
  explanation?: string;
}

interface Parameter {
  key: string;
  group: 'Machine' | 'Network' | 'Access';
  label: string;
  type: string;
  description: string;
  /** The only values; the first is the default. */
  allowed?: readonly string[];
  explanation: string;
}

/** What a researcher is asked, in this order. */
function askedFor({ machine, network }: TemplateInput): Parameter[] {
  const asked: Parameter[] = [
    {
      key: 'InstanceType',
      group: 'Machine',
      label: 'Instance type',
      type: 'String',
      description: 'Size and price of the machine',
      allowed: machine.instanceTypes,
      explanation:
        'Nothing but the approved instance types can be chosen: CloudFormation refuses every other one.',
    },
    {
      key: 'VpcId',
      group: 'Network',
      label: 'VPC',
      type: 'AWS::EC2::VPC::Id',
      description: 'Network that the machine runs in',
      allowed: network.vpcId ? [network.vpcId] : undefined,
      explanation:
        'The type makes CloudFormation check that the VPC exists, and gives the form a list to choose from.',
    },
    {
      key: 'SubnetId',
      group: 'Network',
      label: 'Subnet',
      type: 'AWS::EC2::Subnet::Id',
      description: 'Subnet of this VPC',
      allowed: network.subnetIds,
      explanation:
        'A subnet of the VPC above; its zone is where the machine runs.',
    },
  ];
  if (network.connect === 'ssh') {
    asked.push(
      {
        key: 'KeyName',
        group: 'Access',
        label: 'Key pair',
        type: 'AWS::EC2::KeyPair::KeyName',
        description: 'Key that opens the machine over SSH',
        explanation:
          'The key pair of the researcher; its private key never leaves their hands.',
      },
      {
        key: 'AllowedCidr',
        group: 'Access',
        label: 'Where you connect from',
        type: 'String',
        description: 'Addresses that may reach port 22',
        allowed: network.allowedCidrs,
        explanation:
          'Only these ranges can be chosen, so nobody opens the machine to the whole internet.',
      },
    );
  }
  return asked;
}

export function interfaceMetadata(input: TemplateInput): Block[] {
  const asked = askedFor(input);
  const groups = [...new Set(asked.map(({ group }) => group))];
  return [
    {
      explanation:
        'How the launch form groups and names what it asks for. It has no other effect.',
      lines: [
        'Metadata:',
        '  AWS::CloudFormation::Interface:',
        '    ParameterGroups:',
        ...groups.flatMap(name => [
          `      - Label: { default: ${name} }`,
          `        Parameters: [${asked
            .filter(({ group }) => group === name)
            .map(({ key }) => key)
            .join(', ')}]`,
        ]),
        '    ParameterLabels:',
        ...asked.map(({ key, label }) => `      ${key}: { default: ${label} }`),
      ],
    },
  ];
}

export function parameters(input: TemplateInput): Block[] {
  return [
    { lines: ['Parameters:'] },
    ...askedFor(input).map(
      ({ key, type, description, allowed, explanation }): Block => ({
        explanation,
        lines: [
          `  ${key}:`,
          `    Type: ${type}`,
          `    Description: ${description}`,
          ...(allowed
            ? [
                `    Default: ${allowed[0]}`,
                '    AllowedValues:',
                ...allowed.map(value => `      - ${value}`),
              ]
            : []),
        ],
      }),
    ),
  ];
}

export function imageMapping({ image }: TemplateInput): Block[] {
  if (!('imageId' in image)) return [];
  return [
    {
      explanation:
        'An image has another id in every region. A launch in a region that is not here fails at once instead of running something else.',
      lines: [
        'Mappings:',
        '  Images:',
        `    ${image.region}:`,
        `      Id: ${image.imageId}`,
      ],
    },
  ];
}
