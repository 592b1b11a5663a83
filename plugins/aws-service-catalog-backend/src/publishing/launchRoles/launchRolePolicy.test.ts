import { derivedPolicy, walkthroughPolicy } from './launchRolePolicy';

describe('derivedPolicy', () => {
  const statement = (sid: string, handlers = {}) =>
    derivedPolicy([handlers], 'aws-cn').Statement.find(
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

  it('lets roles be passed to EC2 only', () => {
    expect(statement('RolesOfMachines')).toBeUndefined();
    expect(
      statement('RolesOfMachines', { create: ['iam:PassRole'] })?.Condition,
    ).toEqual({ StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } });
    expect(
      statement('Resources', { create: ['iam:PassRole'] }),
    ).toBeUndefined();
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
