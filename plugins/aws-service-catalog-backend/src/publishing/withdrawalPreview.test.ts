import {
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  CreateProvisioningArtifactCommand,
  ListProvisioningArtifactsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { mockServices } from '@backstage/backend-test-utils';
import type {
  Publication,
  PublicationRemoval,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox, storyConfig } from 'test-sandbox';
import { Curator } from '../__testUtils__/Curator';
import { accountAdmin } from '../__testUtils__/accountAdmin';
import {
  Publisher,
  deepLearningAnswers,
  launchPublished,
} from '../__testUtils__/publications';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { testDatabases } from '../__testUtils__/testDatabases';

jest.setTimeout(180_000);

const databases = testDatabases();

describe('what a withdrawal says beforehand', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let client: ServiceCatalogClient;
  let database: ReturnType<typeof mockServices.database>;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    database = mockServices.database({
      knex: await databases.init('SQLITE_3'),
    });
    portal = await startLaunchPortal(sandbox, { database });
    client = new ServiceCatalogClient(await accountAdmin(sandbox));
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const preview = async (publisher: Publisher, { id }: Publication) => {
    const { status, body } = await publisher.get(
      `/publications/${id}/withdrawal`,
    );
    expect(status).toBe(200);
    return body.kept.map(({ step, text }: PublicationRemoval) => [step, text]);
  };
  const keptAfter = async (publisher: Publisher, { id }: Publication) => {
    await publisher.post(`/publications/${id}/withdrawal`, { confirm: true });
    const { state, steps } = await publisher.settled(id);
    expect(state).toBe('withdrawn');
    return steps
      .filter(({ takenBack }) => takenBack === 'kept')
      .map(step => step.id);
  };

  it('names the launch role that running products keep', async () => {
    const publisher = new Publisher(portal);
    const publication = await publisher.published(
      deepLearningAnswers('Running'),
    );
    const launch = await launchPublished(portal, 'Running image');
    expect(launch.state).toBe('succeeded');

    expect(await preview(publisher, publication)).toEqual([
      ['launch-role', expect.stringContaining('provisioned products that run')],
    ]);
    expect(await keptAfter(publisher, publication)).toEqual(['launch-role']);
  });

  it('names product and portfolio that others use by now', async () => {
    const publisher = new Publisher(portal);
    const publication = await publisher.published(deepLearningAnswers('Used'));
    const curator = await Curator.of(sandbox);
    await client.send(
      new AssociateProductWithPortfolioCommand({
        ProductId: publication.productId,
        PortfolioId: await curator.portfolioId('Shared research tools'),
      }),
    );
    await client.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: publication.portfolioId,
        PrincipalARN: 'arn:aws:iam::222222222222:role/PortalCurator',
        PrincipalType: 'IAM',
      }),
    );
    expect(await preview(publisher, publication)).toEqual([
      ['product', expect.stringContaining('Shared research tools')],
      ['portfolio', expect.stringContaining('role/PortalCurator has access')],
    ]);
    expect(await keptAfter(publisher, publication)).toEqual([
      'product',
      'portfolio',
    ]);
  });

  it('keeps a product with the versions that others have added to it', async () => {
    const publisher = new Publisher(portal);
    const publication = await publisher.published(deepLearningAnswers('Grown'));
    const { productId: ProductId } = publication;
    const curator = await Curator.of(sandbox);
    await client.send(
      new CreateProvisioningArtifactCommand({
        ProductId,
        IdempotencyToken: 'grown-v2',
        Parameters: {
          Name: 'v2',
          Type: 'CLOUD_FORMATION_TEMPLATE',
          Info: {
            LoadTemplateFromURL: await curator.templateUrl(
              'Research data bucket',
              'v2',
            ),
          },
        },
      }),
    );
    expect(await preview(publisher, publication)).toEqual([
      ['product', expect.stringMatching(/did not make its version v2/)],
    ]);
    expect(await keptAfter(publisher, publication)).toEqual(['product']);
    const { ProvisioningArtifactDetails } = await client.send(
      new ListProvisioningArtifactsCommand({ ProductId }),
    );
    expect(ProvisioningArtifactDetails).toHaveLength(2);
  });

  it('keeps a role that a constraint may name of which AWS does not tell', async () => {
    const publisher = new Publisher(portal);
    const publication = await publisher.published(
      deepLearningAnswers('Untold'),
    );
    await sandbox.addFault({
      match: { operation: 'DescribeConstraint' },
      effect: {
        type: 'error',
        code: 'ResourceNotFoundException',
        status: 400,
      },
    });
    const kept = await preview(publisher, publication);
    await sandbox.clearFaults();
    expect(kept).toEqual([
      ['launch-role', expect.stringMatching(/names it, or may/)],
    ]);
  });

  it('takes a template back from the bucket that it was put into, whatever bucket is configured by now', async () => {
    const publisher = new Publisher(portal);
    const publication = await publisher.published(deepLearningAnswers('Moved'));
    const { catalogs } = storyConfig.awsServiceCatalog;
    await portal.stop();
    portal = await startLaunchPortal(sandbox, {
      database,
      config: {
        catalogs: catalogs.map(catalog => ({
          ...catalog,
          templateBucket: 'portal-templates-central',
          templateBucketOwner: '111111111111',
        })),
      },
    });
    expect(await keptAfter(new Publisher(portal), publication)).toEqual([]);
  });

  it('goes on without a spoke that is no longer configured, and says what stays there', async () => {
    const hub = () => new Publisher(portal, '/v1/catalogs/hub');
    const publication = await hub().published(
      deepLearningAnswers('Left', { spokes: ['ai-research'] }),
    );
    expect(publication.state).toBe('succeeded');

    const { catalogs } = storyConfig.awsServiceCatalog;
    await portal.stop();
    portal = await startLaunchPortal(sandbox, {
      database,
      config: { catalogs: catalogs.filter(({ id }) => id === 'hub') },
    });
    const kept = await preview(hub(), publication);
    expect(kept).toContainEqual([
      'local-launch-role:ai-research',
      expect.stringContaining('no longer in the configuration'),
    ]);
    expect(await keptAfter(hub(), publication)).toEqual(
      expect.arrayContaining([
        'share:ai-research',
        'local-portfolio:ai-research',
        'local-launch-role:ai-research',
      ]),
    );
  });
});
