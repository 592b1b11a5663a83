import type { Block } from './templateHead';
import type { TemplateInput } from './writeTemplate';

export function resources(input: TemplateInput): Block[] {
  return [{ lines: ['Resources:'] }, securityGroup(input), ...instance(input)];
}

function securityGroup({ network }: TemplateInput): Block {
  const isOpen = network.connect === 'ssh';
  return {
    explanation: isOpen
      ? 'Only SSH comes in, and only from the range that was chosen. Everything may go out.'
      : 'Nothing comes in: Session Manager is reached from inside. Everything may go out.',
    lines: [
      '  SecurityGroup:',
      '    Type: AWS::EC2::SecurityGroup',
      '    Properties:',
      `      GroupDescription: ${
        isOpen ? 'SSH from the chosen range' : 'No way in'
      }`,
      '      VpcId: !Ref VpcId',
      ...(isOpen
        ? [
            '      SecurityGroupIngress:',
            '        - IpProtocol: tcp',
            '          FromPort: 22',
            '          ToPort: 22',
            '          CidrIp: !Ref AllowedCidr',
            '          Description: SSH',
          ]
        : []),
    ],
  };
}

function instance(input: TemplateInput): Block[] {
  const { network } = input;
  return [
    {
      lines: ['  Instance:', '    Type: AWS::EC2::Instance', '    Properties:'],
    },
    imageId(input),
    {
      lines: [
        '      InstanceType: !Ref InstanceType',
        ...(network.connect === 'ssh' ? ['      KeyName: !Ref KeyName'] : []),
      ],
    },
    ...(network.instanceProfile
      ? [
          {
            explanation:
              'Lets the machine talk to AWS Systems Manager, so that a session needs no open port and no key.',
            lines: [`      IamInstanceProfile: ${network.instanceProfile}`],
          },
        ]
      : []),
    {
      explanation:
        'IMDSv2 only: software that can be tricked into fetching a URL does not get the credentials of the machine.',
      lines: [
        '      MetadataOptions:',
        '        HttpEndpoint: enabled',
        '        HttpTokens: required',
        '        HttpPutResponseHopLimit: 1',
      ],
    },
    volumes(input),
    place(input),
    {
      lines: [
        '      PropagateTagsToVolumeOnCreation: true',
        '      Tags:',
        '        - Key: Name',
        '          Value: !Ref AWS::StackName',
      ],
    },
  ];
}

function imageId({ image }: TemplateInput): Block {
  return 'imageId' in image
    ? {
        explanation: 'The approved image, and no other.',
        lines: ['      ImageId: !FindInMap [Images, !Ref AWS::Region, Id]'],
      }
    : {
        explanation:
          'The approved image. CloudFormation looks it up in Parameter Store, as the launch role, whenever the stack is made or updated.',
        lines: [`      ImageId: '{{resolve:ssm:${image.ssmParameter}}}'`],
      };
}

function volumes({
  machine,
  rootDeviceName,
  dataDeviceNames,
}: TemplateInput): Block {
  return {
    explanation:
      dataDeviceNames.length > 0
        ? 'Every disk is encrypted. The first one goes when the machine goes; the others as the image has it.'
        : 'The disk is encrypted, and goes when the machine goes.',
    lines: [
      '      BlockDeviceMappings:',
      `        - DeviceName: ${rootDeviceName}`,
      '          Ebs:',
      '            Encrypted: true',
      '            DeleteOnTermination: true',
      '            VolumeType: gp3',
      ...(machine.volumeSize
        ? [`            VolumeSize: ${machine.volumeSize}`]
        : []),
      ...dataDeviceNames.flatMap(name => [
        `        - DeviceName: ${name}`,
        '          Ebs:',
        '            Encrypted: true',
      ]),
    ],
  };
}

function place({ network }: TemplateInput): Block {
  return network.publicIp
    ? {
        explanation: 'One network interface, with a public address.',
        lines: [
          '      NetworkInterfaces:',
          `        - DeviceIndex: '0'`,
          '          SubnetId: !Ref SubnetId',
          '          GroupSet: [!Ref SecurityGroup]',
          '          AssociatePublicIpAddress: true',
          '          DeleteOnTermination: true',
        ],
      }
    : {
        lines: [
          '      SubnetId: !Ref SubnetId',
          '      SecurityGroupIds: [!Ref SecurityGroup]',
        ],
      };
}

export function outputs({ network }: TemplateInput): Block[] {
  const address = network.publicIp ? 'PublicIp' : 'PrivateIp';
  return [
    {
      explanation:
        'What the researcher needs afterwards; the portal shows it when the launch is ready.',
      lines: [
        'Outputs:',
        '  InstanceId:',
        '    Description: Id of the machine',
        '    Value: !Ref Instance',
        '  PrivateIp:',
        '    Description: Address inside the VPC',
        '    Value: !GetAtt Instance.PrivateIp',
        ...(network.publicIp
          ? [
              '  PublicIp:',
              '    Description: Address on the internet',
              '    Value: !GetAtt Instance.PublicIp',
            ]
          : []),
        ...(network.connect === 'ssh'
          ? [
              '  SshCommand:',
              '    Description: Connects; the user is ec2-user on Amazon Linux and ubuntu on Ubuntu',
              `    Value: !Sub 'ssh -i \${KeyName}.pem ec2-user@\${Instance.${address}}'`,
            ]
          : [
              '  SessionCommand:',
              '    Description: Opens a session with the AWS CLI, without an open port',
              `    Value: !Sub 'aws ssm start-session --target \${Instance} --region \${AWS::Region}'`,
            ]),
      ],
    },
  ];
}
