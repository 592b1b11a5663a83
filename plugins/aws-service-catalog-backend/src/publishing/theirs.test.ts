import { GetRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import {
  AssociatePrincipalWithPortfolioCommand,
  CreateConstraintCommand,
  CreatePortfolioShareCommand,
  ListConstraintsForPortfolioCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { Publisher, deepLearningAnswers } from '../__testUtils__/publications';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const HUB = '111111111111';
const TEAM = '222222222222';

describe('what somebody else makes after AWS has refused it to a publication', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const curatorOf = async (accountId: string) => ({
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: await sandbox.credentials(
      `arn:aws:iam::${accountId}:role/PortalCurator`,
    ),
  });
  const refused = async (
    operation: string,
    publisher: Publisher,
    answers: ReturnType<typeof deepLearningAnswers>,
  ) => {
    await sandbox.addFault({
      match: { operation },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });
    const publication = await publisher.published(answers);
    expect(publication.state).toBe('failed');
    await sandbox.clearFaults();
    return publication;
  };
  const resumed = async (publisher: Publisher, { id }: Publication) => {
    await publisher.post(`/publications/${id}/resumption`, {});
    return publisher.settled(id);
  };
  const withdrawn = async (publisher: Publisher, { id }: Publication) => {
    await publisher.post(`/publications/${id}/withdrawal`, {});
    return publisher.settled(id);
  };
  const step = ({ steps }: Publication, stepId: string) =>
    steps.find(({ id }) => id === stepId);

  it('keeps its policy, though the portal made the role, for something else', async () => {
    const publisher = new Publisher(portal);
    const failed = await refused(
      'CreateRole',
      publisher,
      deepLearningAnswers('Lab'),
    );
    await publisher.post('/launch-roles', {
      name: 'LaunchRole-Lab',
      preset: 'walkthrough',
      resourceTypes: ['AWS::EC2::Instance'],
    });

    expect(step(await resumed(publisher, failed), 'launch-role')).toMatchObject(
      { state: 'failed', fix: { field: 'launchRole.create.name' } },
    );
    expect((await withdrawn(publisher, failed)).state).toBe('withdrawn');
    const { PolicyDocument } = await new IAMClient(await curatorOf(TEAM)).send(
      new GetRolePolicyCommand({
        RoleName: 'LaunchRole-Lab',
        PolicyName: 'Launch',
      }),
    );
    expect(decodeURIComponent(PolicyDocument ?? '')).toContain('ec2:Describe*');
  });

  it('stays a constraint of theirs', async () => {
    const publisher = new Publisher(portal);
    const failed = await refused(
      'CreateConstraint',
      publisher,
      deepLearningAnswers('Bound'),
    );
    const client = new ServiceCatalogClient(await curatorOf(TEAM));
    const of = { PortfolioId: failed.portfolioId, ProductId: failed.productId };
    await client.send(
      new CreateConstraintCommand({
        ...of,
        Type: 'LAUNCH',
        Parameters: JSON.stringify({
          RoleArn: `arn:aws:iam::${TEAM}:role/LaunchRole-DeepLearning`,
        }),
        IdempotencyToken: 'bound',
      }),
    );
    await withdrawn(publisher, failed);
    const { ConstraintDetails } = await client.send(
      new ListConstraintsForPortfolioCommand(of),
    );
    expect(ConstraintDetails).toHaveLength(1);
  });

  it('stays access that they gave', async () => {
    const publisher = new Publisher(portal);
    const failed = await refused(
      'AssociatePrincipalWithPortfolio',
      publisher,
      deepLearningAnswers('Open'),
    );
    await new ServiceCatalogClient(await curatorOf(TEAM)).send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: failed.portfolioId,
        PrincipalARN: `arn:aws:iam::${TEAM}:role/AIResearchTeam`,
        PrincipalType: 'IAM',
      }),
    );
    const done = await resumed(publisher, failed);
    expect(step(done, 'access')).toMatchObject({
      state: 'done',
      created: false,
    });
  });

  it('stays a share of theirs', async () => {
    const publisher = new Publisher(portal, '/v1/catalogs/hub');
    const failed = await refused(
      'CreatePortfolioShare',
      publisher,
      deepLearningAnswers('Lent', { spokes: ['ai-research'] }),
    );
    await new ServiceCatalogClient(await curatorOf(HUB)).send(
      new CreatePortfolioShareCommand({
        PortfolioId: failed.portfolioId,
        AccountId: TEAM,
      }),
    );
    const done = await resumed(publisher, failed);
    expect(step(done, 'share:ai-research')).toMatchObject({
      state: 'done',
      created: false,
    });
    const gone = await withdrawn(publisher, failed);
    expect(step(gone, 'share:ai-research')?.takenBack).toBe('kept');
  });
});
