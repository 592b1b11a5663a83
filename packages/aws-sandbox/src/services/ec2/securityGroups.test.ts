import {
  AuthorizeSecurityGroupEgressCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DeleteSecurityGroupCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  type IpPermission,
  RevokeSecurityGroupEgressCommand,
  RevokeSecurityGroupIngressCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  DEFAULT_GROUP,
  IMAGES,
  openAccount,
  type TestAccount,
  VPC,
} from '../../__testUtils__/openAccount';

const SSH: IpPermission = {
  IpProtocol: 'tcp',
  FromPort: 22,
  ToPort: 22,
  IpRanges: [{ CidrIp: '10.0.0.0/8', Description: 'office' }],
};

describe('Security groups', () => {
  let account: TestAccount;
  let GroupId: string;

  beforeEach(async () => {
    account = await openAccount();
    const created = await account.ec2.send(
      new CreateSecurityGroupCommand({
        GroupName: 'lab',
        Description: 'the lab',
        VpcId: VPC,
      }),
    );
    GroupId = created.GroupId ?? '';
  });

  afterEach(() => account.close());

  const group = async () => {
    const { SecurityGroups = [] } = await account.ec2.send(
      new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }),
    );
    return SecurityGroups[0];
  };
  const letIn = (...IpPermissions: IpPermission[]) =>
    account.ec2.send(
      new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }),
    );

  it('let everything out and nothing in at first', async () => {
    expect(await group()).toMatchObject({
      GroupName: 'lab',
      Description: 'the lab',
      VpcId: VPC,
      IpPermissionsEgress: [
        { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
      ],
    });
    expect((await group()).IpPermissions ?? []).toEqual([]);
  });

  it('gather rules of one port range, and give each an id', async () => {
    await letIn(SSH, {
      ...SSH,
      IpRanges: undefined,
      UserIdGroupPairs: [{ GroupId: DEFAULT_GROUP }],
    });
    expect((await group()).IpPermissions).toMatchObject([
      {
        FromPort: 22,
        IpRanges: SSH.IpRanges,
        UserIdGroupPairs: [{ GroupId: DEFAULT_GROUP }],
      },
    ]);
    const { SecurityGroupRules = [] } = await account.ec2.send(
      new DescribeSecurityGroupRulesCommand({
        Filters: [{ Name: 'group-id', Values: [GroupId] }],
      }),
    );
    expect(SecurityGroupRules).toHaveLength(3);
    await account.ec2.send(
      new RevokeSecurityGroupIngressCommand({
        GroupId,
        SecurityGroupRuleIds: [
          SecurityGroupRules.find(({ CidrIpv4 }) => CidrIpv4 === '10.0.0.0/8')
            ?.SecurityGroupRuleId ?? '',
        ],
      }),
    );
    expect((await group()).IpPermissions?.[0].IpRanges ?? []).toEqual([]);
  });

  it('change what goes out', async () => {
    await account.ec2.send(
      new RevokeSecurityGroupEgressCommand({
        GroupId,
        IpPermissions: [
          { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
        ],
      }),
    );
    await account.ec2.send(
      new AuthorizeSecurityGroupEgressCommand({
        GroupId,
        IpPermissions: [SSH],
      }),
    );
    expect((await group()).IpPermissionsEgress).toMatchObject([
      { FromPort: 22 },
    ]);
  });

  it.each<[string, IpPermission, string]>([
    ['a rule twice', SSH, 'InvalidPermission.Duplicate'],
    [
      'half a port range',
      { IpProtocol: 'tcp', FromPort: 1, IpRanges: SSH.IpRanges },
      'InvalidParameterValue',
    ],
    [
      'a network that is none',
      { ...SSH, IpRanges: [{ CidrIp: '10.0.0.0/33' }] },
      'InvalidParameterValue',
    ],
    [
      'a protocol that is none',
      { ...SSH, IpProtocol: 'smoke' },
      'InvalidParameterValue',
    ],
    [
      'a group that is not there',
      { ...SSH, IpRanges: [], UserIdGroupPairs: [{ GroupId: 'sg-0ff' }] },
      'InvalidGroup.NotFound',
    ],
    ['nobody', { ...SSH, IpRanges: [] }, 'MissingParameter'],
  ])('do not let in %s', async (_, permission, code) => {
    await letIn(SSH);
    await expect(letIn(permission)).rejects.toMatchObject({ name: code });
  });

  it('are not deleted while something uses them', async () => {
    const remove = (id: string) =>
      account.ec2.send(new DeleteSecurityGroupCommand({ GroupId: id }));
    await account.ec2.send(
      new RunInstancesCommand({
        ImageId: IMAGES.own,
        MinCount: 1,
        MaxCount: 1,
        SecurityGroupIds: [GroupId],
      }),
    );
    await expect(remove(GroupId)).rejects.toMatchObject({
      name: 'DependencyViolation',
    });
    await expect(remove(DEFAULT_GROUP)).rejects.toMatchObject({
      name: 'CannotDelete',
    });
    await expect(remove('sg-0ff')).rejects.toMatchObject({
      name: 'InvalidGroup.NotFound',
    });
  });

  it('have a name of their own', async () => {
    await expect(
      account.ec2.send(
        new CreateSecurityGroupCommand({
          GroupName: 'lab',
          Description: 'again',
          VpcId: VPC,
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidGroup.Duplicate' });
  });
});
