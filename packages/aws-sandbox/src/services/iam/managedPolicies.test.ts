import * as iam from '@aws-sdk/client-iam';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import { addUser, ALLOW_ALL } from '../../testing/principals';

const ACCOUNT = '111111111111';

const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' },
  ],
});
describe('managed policies of IAM', () => {
  let sandbox: Sandbox;
  let client: iam.IAMClient;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 15 });
    const admin = addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'admin',
      policies: { All: ALLOW_ALL },
    });
    client = clientOf(iam.IAMClient, sandbox, admin);
  });

  afterEach(() => sandbox.close());

  const makePolicy = async () => {
    const { Policy } = await client.send(
      new iam.CreatePolicyCommand({
        PolicyName: 'Readers',
        PolicyDocument: POLICY,
      }),
    );
    return Policy?.Arn ?? '';
  };

  it('have versions, of which one counts', async () => {
    const PolicyArn = await makePolicy();
    const version = (SetAsDefault: boolean) =>
      client.send(
        new iam.CreatePolicyVersionCommand({
          PolicyArn,
          PolicyDocument: JSON.stringify(ALLOW_ALL),
          SetAsDefault,
        }),
      );
    await version(true);
    await version(false);

    const { Versions } = await client.send(
      new iam.ListPolicyVersionsCommand({ PolicyArn }),
    );
    expect(
      Versions?.map(item => [item.VersionId, item.IsDefaultVersion]),
    ).toEqual([
      ['v3', false],
      ['v2', true],
      ['v1', false],
    ]);
    await expect(
      client.send(
        new iam.DeletePolicyVersionCommand({ PolicyArn, VersionId: 'v2' }),
      ),
    ).rejects.toMatchObject({ name: 'DeleteConflictException' });
    await version(false);
    await version(false);
    await expect(version(false)).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });

  it('say who holds them', async () => {
    const PolicyArn = await makePolicy();
    await client.send(new iam.CreateUserCommand({ UserName: 'ada' }));
    await client.send(
      new iam.AttachUserPolicyCommand({ UserName: 'ada', PolicyArn }),
    );

    const entities = await client.send(
      new iam.ListEntitiesForPolicyCommand({ PolicyArn }),
    );
    expect(entities.PolicyUsers).toMatchObject([{ UserName: 'ada' }]);
    expect(entities.PolicyRoles).toEqual([]);
    await expect(
      client.send(new iam.DeletePolicyCommand({ PolicyArn })),
    ).rejects.toMatchObject({ name: 'DeleteConflictException' });
  });

  it('of AWS have their real content and cannot be changed', async () => {
    const PolicyArn =
      'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess';

    const { PolicyVersion } = await client.send(
      new iam.GetPolicyVersionCommand({ PolicyArn, VersionId: 'v7' }),
    );
    const document = decodeURIComponent(PolicyVersion?.Document ?? '');
    expect(JSON.parse(document).Statement).toContainEqual(
      expect.objectContaining({
        Condition: { StringEquals: { 'servicecatalog:userLevel': 'self' } },
      }),
    );
    await expect(
      client.send(new iam.DeletePolicyCommand({ PolicyArn })),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it.each([
    ['Local', ['Readers']],
    ['AWS', expect.arrayContaining(['AdministratorAccess', 'ReadOnlyAccess'])],
  ] as const)('are listed by scope %s', async (Scope, names) => {
    await makePolicy();

    const { Policies } = await client.send(
      new iam.ListPoliciesCommand({ Scope }),
    );

    expect(Policies?.map(({ PolicyName }) => PolicyName)).toEqual(names);
  });
});
