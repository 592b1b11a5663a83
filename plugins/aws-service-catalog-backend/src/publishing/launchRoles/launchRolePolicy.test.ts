import {
  derivedPolicy,
  escalatingActions,
  walkthroughPolicy,
} from './launchRolePolicy';

describe('derivedPolicy', () => {
  const statement = (
    sid: string,
    handlers = {},
    passes: Parameters<typeof derivedPolicy>[2] = [],
  ) =>
    derivedPolicy([handlers], 'aws-cn', passes).Statement.find(
      ({ Sid }) => Sid === sid,
    );

  it('grants what the handlers of a stack need, once, but not what only lists', () => {
    expect(
      statement('Resources', {
        create: ['ec2:RunInstances', 'ec2:CreateTags'],
        delete: ['ec2:TerminateInstances', 'ec2:CreateTags'],
        list: ['ec2:DescribeHosts'],
      })?.Action,
    ).toEqual(['ec2:CreateTags', 'ec2:RunInstances', 'ec2:TerminateInstances']);
  });

  it('passes roles on only as the template does', () => {
    const service = 'ec2.amazonaws.com';
    const handlers = { create: ['iam:PassRole'] };
    expect(statement('Resources', handlers)).toBeUndefined();
    expect(statement('RolesForec2amazonawscom', handlers)).toBeUndefined();
    const roleArn = 'arn:aws-cn:iam::222222222222:role/Machine';
    expect(
      statement('RolesForec2amazonawscom', handlers, [{ service, roleArn }]),
    ).toMatchObject({
      Resource: [roleArn],
      Condition: { StringEquals: { 'iam:PassedToService': service } },
    });
    expect(
      statement('RolesForec2amazonawscom', handlers, [{ service }])?.Resource,
    ).toBe('*');
  });

  it.each([
    ['iam:CreateRole', true],
    ['iam:PutUserPolicy', true],
    ['iam:UpdateAssumeRolePolicy', true],
    ['iam:DeleteRolePermissionsBoundary', true],
    ['organizations:CreateAccount', true],
    ['sts:AssumeRole', true],
    ['iam:CreateServiceLinkedRole', false],
    ['iam:AddRoleToInstanceProfile', false],
    ['iam:CreateInstanceProfile', false],
    ['iam:GetRole', false],
    ['ec2:CreateTags', false],
  ])('knows whether %s leads to more rights: %s', (action, leads) => {
    const policy = derivedPolicy([{ create: [action] }], 'aws', []);
    expect(escalatingActions(policy)).toEqual(leads ? [action] : []);
  });

  it('changes stacks of Service Catalog only, in the right partition', () => {
    expect(statement('Stacks')?.Resource).toEqual([
      'arn:aws-cn:cloudformation:*:*:stack/SC-*',
      'arn:aws-cn:cloudformation:*:*:changeSet/SC-*',
    ]);
  });

  it('reads no templates but those that Service Catalog has tagged', () => {
    expect(statement('TemplatesOfServiceCatalog')).toMatchObject({
      Action: ['s3:GetObject'],
      Condition: {
        StringEquals: {
          's3:ExistingObjectTag/servicecatalog:provisioning': 'true',
        },
      },
    });
  });
});

describe('walkthroughPolicy', () => {
  it('leaves out what is no action, and adds what aliases need', () => {
    const [{ Action }] = walkthroughPolicy().Statement;
    expect(Action).not.toContain('catalog-user:*');
    expect(Action).toContain('ec2:RunInstances');
    expect(Action).toContain('ssm:GetParameters');
  });
});
