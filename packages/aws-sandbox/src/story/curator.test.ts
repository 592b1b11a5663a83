import {
  ListTypesCommand,
  CloudFormationClient,
} from '@aws-sdk/client-cloudformation';
import {
  DescribeInstancesCommand,
  EC2Client,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DetachRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  ListReceivedLicensesCommand,
  LicenseManagerClient,
} from '@aws-sdk/client-license-manager';
import {
  MarketplaceAgreementClient,
  SearchAgreementsCommand,
} from '@aws-sdk/client-marketplace-agreement';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import {
  CreateConstraintCommand,
  ListPortfoliosCommand,
  SearchProductsAsAdminCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';
import { ALLOW_ALL, trustService } from '../testing/principals';

const ACCOUNTS = ['111111111111', '222222222222', '333333333333'];
const TEAM_ACCOUNT = '222222222222';
const trust = JSON.stringify(trustService('servicecatalog.amazonaws.com'));

/** Condition keys that a simulated PassRole carries. */
const passedTo = (service: string) => [
  {
    ContextKeyName: 'iam:PassedToService',
    ContextKeyValues: [service],
    ContextKeyType: 'string' as const,
  },
];

describe('the curators of the story', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ story: 'ai-research', clock: 'manual' });
  });

  afterAll(() => sandbox.close());

  const curator = (account: string) =>
    `arn:aws:iam::${account}:role/PortalCurator`;
  const iam = (account = TEAM_ACCOUNT) =>
    clientOf(IAMClient, sandbox, curator(account));

  it.each(ACCOUNTS)(
    'in %s reads what publishing and guardrails need',
    async account => {
      const as = curator(account);

      const answers = await Promise.all([
        clientOf(CloudFormationClient, sandbox, as).send(
          new ListTypesCommand({ Visibility: 'PUBLIC' }),
        ),
        clientOf(MarketplaceAgreementClient, sandbox, as).send(
          new SearchAgreementsCommand({
            catalog: 'AWSMarketplace',
            filters: [
              { name: 'PartyType', values: ['Acceptor'] },
              { name: 'AgreementType', values: ['PurchaseAgreement'] },
            ],
          }),
        ),
        clientOf(LicenseManagerClient, sandbox, as).send(
          new ListReceivedLicensesCommand({}),
        ),
        clientOf(SSMClient, sandbox, as).send(
          new GetParameterCommand({
            Name: '/aws/service/marketplace/prod-dlbaseami00001/latest',
          }),
        ),
        clientOf(S3Client, sandbox, as).send(
          new PutObjectCommand({
            Bucket: `portal-templates-${account}`,
            Key: 'template.yaml',
            Body: 'Resources: {}',
          }),
        ),
        clientOf(ServiceCatalogClient, sandbox, as).send(
          new ListPortfoliosCommand({}),
        ),
      ]);

      expect(answers.map(({ $metadata }) => $metadata.httpStatusCode)).toEqual(
        answers.map(() => 200),
      );
    },
  );

  it('make a launch role, pass it to Service Catalog, and take it away', async () => {
    const RoleName = 'LaunchRole-New';
    const role = { RoleName };
    const { Role } = await iam().send(
      new CreateRoleCommand({
        ...role,
        AssumeRolePolicyDocument: trust,
        Tags: [{ Key: 'made-by', Value: 'portal' }],
      }),
    );
    await iam().send(
      new PutRolePolicyCommand({
        ...role,
        PolicyName: 'Launch',
        PolicyDocument: JSON.stringify(ALLOW_ALL),
      }),
    );
    const catalog = clientOf(
      ServiceCatalogClient,
      sandbox,
      curator(TEAM_ACCOUNT),
    );
    const { PortfolioDetails = [] } = await catalog.send(
      new ListPortfoliosCommand({}),
    );
    const { ProductViewDetails = [] } = await catalog.send(
      new SearchProductsAsAdminCommand({
        Filters: { FullTextSearch: ['GPU workstation'] },
      }),
    );
    const constrained = await catalog.send(
      new CreateConstraintCommand({
        PortfolioId: PortfolioDetails.find(
          ({ DisplayName }) => DisplayName === 'AI Research Team Portfolio',
        )?.Id,
        ProductId: ProductViewDetails[0].ProductViewSummary?.ProductId,
        Type: 'LAUNCH',
        Parameters: JSON.stringify({ RoleArn: Role?.Arn }),
      }),
    );
    expect(constrained.ConstraintDetail?.Type).toBe('LAUNCH');

    await iam().send(
      new DeleteRolePolicyCommand({ ...role, PolicyName: 'Launch' }),
    );
    await iam().send(new DeleteRoleCommand(role));
  });

  it('put guardrails on a team and take them off', async () => {
    const team = { RoleName: 'AIResearchTeam' };
    const PolicyArn =
      'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserReadOnlyAccess';

    await iam().send(
      new PutRolePolicyCommand({
        ...team,
        PolicyName: 'Guard',
        PolicyDocument: JSON.stringify(ALLOW_ALL),
      }),
    );
    await iam().send(new AttachRolePolicyCommand({ ...team, PolicyArn }));
    const { PolicyNames } = await iam().send(new ListRolePoliciesCommand(team));
    expect(PolicyNames).toContain('Guard');

    await iam().send(
      new DeleteRolePolicyCommand({ ...team, PolicyName: 'Guard' }),
    );
    await iam().send(new DetachRolePolicyCommand({ ...team, PolicyArn }));
    const { AttachedPolicies } = await iam().send(
      new ListAttachedRolePoliciesCommand(team),
    );
    expect(AttachedPolicies).toMatchObject([
      { PolicyName: 'AWSServiceCatalogEndUserFullAccess' },
    ]);
  });

  it('end an instance that took another path', async () => {
    const ec2 = clientOf(EC2Client, sandbox, curator(TEAM_ACCOUNT));
    const { Reservations = [] } = await ec2.send(
      new DescribeInstancesCommand({
        Filters: [
          { Name: 'product-code.type', Values: ['marketplace'] },
          { Name: 'tag:Name', Values: ['rstudio-*'] },
        ],
      }),
    );
    const [instance] = Reservations[0].Instances ?? [];
    const { TerminatingInstances } = await ec2.send(
      new TerminateInstancesCommand({
        InstanceIds: [instance.InstanceId ?? ''],
      }),
    );

    expect(TerminatingInstances).toMatchObject([
      { CurrentState: { Name: 'shutting-down' } },
    ]);
  });

  it.each([
    ['iam:CreateRole', 'arn:aws:iam::222222222222:role/Administrator'],
    ['iam:PutRolePolicy', 'arn:aws:iam::222222222222:role/PortalCurator'],
    ['ec2:RunInstances', '*'],
    ['s3:PutObject', 'arn:aws:s3:::research-data/x'],
    ['aws-marketplace:AcceptAgreementRequest', '*'],
    ['organizations:AttachPolicy', '*'],
    ['iam:PassRole', 'arn:aws:iam::222222222222:role/LaunchRole-Weak'],
  ])('may not %s on %s', async (action, resource) => {
    const { EvaluationResults: [result] = [] } = await iam().send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: curator(TEAM_ACCOUNT),
        ActionNames: [action],
        ResourceArns: [resource],
        ContextEntries: passedTo('ec2.amazonaws.com'),
      }),
    );

    expect(result.EvalDecision).toBe('implicitDeny');
  });

  it('make no users', async () => {
    await expect(
      iam().send(new CreateUserCommand({ UserName: 'me' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
