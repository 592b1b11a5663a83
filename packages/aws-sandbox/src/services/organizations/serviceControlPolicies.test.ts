import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DeletePolicyCommand,
  DescribePolicyCommand,
  DetachPolicyCommand,
  ListPoliciesCommand,
  ListPoliciesForTargetCommand,
  OrganizationsClient,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { EC2Client, DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { clientOf } from '../../__testUtils__/clientOf';
import {
  LAB,
  MANAGEMENT,
  openOrganization,
  type TestOrganization,
  UNIVERSITY,
} from './__testUtils__/openOrganization';

const denying = (...Action: string[]) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action, Resource: '*' }],
  });

describe('service control policies', () => {
  let test: TestOrganization;
  let client: OrganizationsClient;

  const create = async (Content = denying('ec2:*'), Name = 'NoComputers') => {
    const { Policy } = await client.send(
      new CreatePolicyCommand({
        Name,
        Description: 'For tests',
        Content,
        Type: 'SERVICE_CONTROL_POLICY',
      }),
    );
    return Policy?.PolicySummary?.Id;
  };
  const attach = (PolicyId: string | undefined, TargetId: string) =>
    client.send(new AttachPolicyCommand({ PolicyId, TargetId }));
  const detach = (PolicyId: string | undefined, TargetId: string) =>
    client.send(new DetachPolicyCommand({ PolicyId, TargetId }));
  const attachedTo = async (TargetId: string) => {
    const { Policies } = await client.send(
      new ListPoliciesForTargetCommand({
        TargetId,
        Filter: 'SERVICE_CONTROL_POLICY',
      }),
    );
    return Policies?.map(({ Name }) => Name);
  };
  /** What happens to an administrator of the account who asks for VPCs. */
  const asking = (accountId: string) =>
    clientOf(EC2Client, test.sandbox, test.user(accountId)).send(
      new DescribeVpcsCommand({}),
    );
  const REFUSED = {
    name: 'UnauthorizedOperation',
    message: expect.stringContaining(
      'explicit deny in a service control policy',
    ),
  };

  beforeEach(async () => {
    test = await openOrganization();
    client = test.as(MANAGEMENT);
  });

  afterEach(() => test.close());

  it('begin with the one of AWS that allows everything', async () => {
    const { Policies } = await client.send(
      new ListPoliciesCommand({ Filter: 'SERVICE_CONTROL_POLICY' }),
    );

    expect(Policies).toMatchObject([
      { Id: 'p-FullAWSAccess', AwsManaged: true },
    ]);
    expect(await attachedTo(LAB)).toEqual(['FullAWSAccess']);
    await asking(LAB);
  });

  it('limit every account below, except the management account', async () => {
    const policy = await create();
    await attach(policy, test.unitId('Labs'));

    await expect(asking(LAB)).rejects.toMatchObject(REFUSED);
    await asking(UNIVERSITY);
    expect(await attachedTo(test.unitId('Labs'))).toEqual([
      'FullAWSAccess',
      'NoComputers',
    ]);
    expect(await attachedTo(LAB)).toEqual(['FullAWSAccess']);

    await attach(policy, test.organization.rootId);
    await expect(asking(UNIVERSITY)).rejects.toMatchObject(REFUSED);
    await asking(MANAGEMENT);

    await detach(policy, test.organization.rootId);
    await asking(UNIVERSITY);
  });

  it('must allow at every level', async () => {
    const narrow = await create(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
      }),
    );
    await attach(narrow, LAB);
    await asking(LAB);
    await detach('p-FullAWSAccess', LAB);

    await expect(asking(LAB)).rejects.toMatchObject({
      message: expect.stringContaining('no service control policy allows'),
    });
  });

  it('hold at once when they are changed', async () => {
    const PolicyId = await create(denying('s3:*'));
    await attach(PolicyId, LAB);
    await asking(LAB);

    await client.send(
      new UpdatePolicyCommand({
        PolicyId,
        Name: 'Less',
        Content: denying('ec2:*'),
      }),
    );

    await expect(asking(LAB)).rejects.toMatchObject(REFUSED);
    expect(
      await client.send(new DescribePolicyCommand({ PolicyId })),
    ).toMatchObject({
      Policy: {
        PolicySummary: { Name: 'Less', Description: 'For tests' },
        Content: denying('ec2:*'),
      },
    });
  });

  it('are deleted once nothing has them', async () => {
    const PolicyId = await create();
    await attach(PolicyId, LAB);
    await expect(
      client.send(new DeletePolicyCommand({ PolicyId })),
    ).rejects.toMatchObject({ name: 'PolicyInUseException' });

    await detach(PolicyId, LAB);
    await client.send(new DeletePolicyCommand({ PolicyId }));

    await expect(
      client.send(new DescribePolicyCommand({ PolicyId })),
    ).rejects.toMatchObject({ name: 'PolicyNotFoundException' });
  });

  it('are of one type here', async () => {
    expect(
      await client.send(new ListPoliciesCommand({ Filter: 'TAG_POLICY' })),
    ).toMatchObject({ Policies: [] });
    await expect(
      client.send(
        new CreatePolicyCommand({
          Name: 'Tags',
          Description: '',
          Content: '{}',
          Type: 'TAG_POLICY',
        }),
      ),
    ).rejects.toMatchObject({
      name: 'PolicyTypeNotAvailableForOrganizationException',
    });
  });

  it.each([
    ['DuplicatePolicyException', denying('s3:*'), 'FullAWSAccess'],
    ['MalformedPolicyDocumentException', '{"Statement": 1}', 'Broken'],
    [
      'ConstraintViolationException',
      denying(...Array.from({ length: 1000 }, (_, i) => `ec2:Action${i}`)),
      'Long',
    ],
  ])('%s is told of what cannot be made', async (name, content, policyName) => {
    await expect(create(content, policyName)).rejects.toMatchObject({ name });
  });

  it('are attached once, at most five, and never none', async () => {
    const policy = await create();
    await attach(policy, LAB);
    await expect(attach(policy, LAB)).rejects.toMatchObject({
      name: 'DuplicatePolicyAttachmentException',
    });
    for (const name of ['A', 'B', 'C']) {
      await attach(await create(denying('s3:*'), name), LAB);
    }
    await expect(
      attach(await create(denying('s3:*'), 'D'), LAB),
    ).rejects.toMatchObject({ name: 'ConstraintViolationException' });
    await expect(detach('p-FullAWSAccess', UNIVERSITY)).rejects.toMatchObject({
      name: 'ConstraintViolationException',
    });
  });

  it.each([
    ['PolicyNotAttachedException', () => detach('p-FullAWSAccess', LAB)],
    ['PolicyNotFoundException', () => attach('p-12345678', LAB)],
    ['TargetNotFoundException', () => attach('p-FullAWSAccess', 'r-zzzz')],
    ['TargetNotFoundException', () => attachedTo('r-zzzz')],
    [
      'InvalidInputException',
      () =>
        client.send(
          new UpdatePolicyCommand({ PolicyId: 'p-FullAWSAccess', Name: 'X' }),
        ),
    ],
  ])('%s: %#', async (name, call) => {
    await attach(await create(denying('s3:*'), 'Other'), LAB);
    if (name === 'PolicyNotAttachedException') {
      await detach('p-FullAWSAccess', LAB);
    }

    await expect(call()).rejects.toMatchObject({ name });
  });
});
