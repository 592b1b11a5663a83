import { IAMClient } from '@aws-sdk/client-iam';
import {
  CreatePortfolioCommand,
  SearchProductsAsAdminCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  accountAdmin,
  makeInstanceProfile,
} from '../__testUtils__/accountAdmin';
import { Publisher, deepLearningAnswers } from '../__testUtils__/publications';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const HUB = '111111111111';
const SPOKE = '222222222222';

describe('what only the hub has', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let publisher: Publisher;
  let hub: Awaited<ReturnType<typeof accountAdmin>>;
  let spoke: typeof hub;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
    publisher = new Publisher(portal, '/v1/catalogs/hub');
    hub = await accountAdmin(sandbox, HUB);
    spoke = await accountAdmin(sandbox, SPOKE);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const shared = (name: string, overrides: Partial<PublicationAnswers> = {}) =>
    deepLearningAnswers(name, { spokes: ['ai-research'], ...overrides });
  const resumed = async (id: string) => {
    await publisher.post(`/publications/${id}/resumption`, {});
    return publisher.settled(id);
  };

  it.each([
    ['network.vpcId', { vpcId: 'vpc-0a1b2c3d4e5f60001' }],
    [
      'network.vpcId',
      {
        vpcId: 'vpc-0a1b2c3d4e5f60001',
        subnetIds: ['subnet-0a1b2c3d4e5f60001'],
      },
    ],
  ])('is no %s of a product for spokes', async (field, fixed) => {
    const { status, body } = await publisher.publish(
      shared('Fixed', {
        network: {
          connect: 'ssh',
          allowedCidrs: ['10.0.0.0/8'],
          publicIp: false,
          ...fixed,
        },
      }),
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      field,
      message: expect.stringContaining('leave it out'),
    });
  });

  it('is no instance profile for a spoke, until the spoke has it', async () => {
    await makeInstanceProfile(new IAMClient(hub), 'Sessions');
    const blocked = await publisher.published(
      shared('Sessions', {
        network: {
          connect: 'session-manager',
          instanceProfile: 'Sessions',
          publicIp: false,
        },
      }),
    );
    expect(blocked.steps[0]).toMatchObject({
      state: 'blocked',
      message: `Account ${SPOKE} has no instance profile Sessions.`,
      fix: { field: 'network.instanceProfile' },
    });
    await makeInstanceProfile(new IAMClient(spoke), 'Sessions');
    expect((await resumed(blocked.id)).state).toBe('succeeded');
  });

  it('is no image for a spoke, nor an alias', async () => {
    await new SSMClient(hub).send(
      new PutParameterCommand({
        Name: '/images/approved',
        Type: 'String',
        Value: 'ami-0d1e2a3b4c5d60002',
      }),
    );
    const { steps } = await publisher.published(
      shared('Aliased', {
        source: { kind: 'ami', ssmParameter: '/images/approved' },
      }),
    );
    expect(steps[0]).toMatchObject({
      state: 'blocked',
      message: expect.stringContaining(`Account ${SPOKE} has no such image`),
      fix: { field: 'source.ssmParameter' },
    });
  });

  it('does not get into a portfolio that the spoke has of its own', async () => {
    const client = new ServiceCatalogClient(spoke);
    const { PortfolioDetail } = await client.send(
      new CreatePortfolioCommand({
        DisplayName: 'Namesake portfolio',
        ProviderName: 'Spoke',
        IdempotencyToken: 'namesake',
      }),
    );
    const PortfolioId = PortfolioDetail?.Id ?? '';
    const failed = await publisher.published(shared('Namesake'));
    expect(
      failed.steps.find(({ id }) => id === 'local-portfolio:ai-research'),
    ).toMatchObject({
      state: 'failed',
      message: expect.stringContaining(PortfolioId),
      fix: { field: 'portfolio.create.name' },
    });
    const { ProductViewDetails } = await client.send(
      new SearchProductsAsAdminCommand({ PortfolioId }),
    );
    expect(ProductViewDetails).toEqual([]);
  });
});
