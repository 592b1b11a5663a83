import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateUserCommand,
  GetUserCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import {
  DescribeProductCommand,
  DescribeRecordCommand,
  ListPortfoliosCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox } from '../createSandbox';
import { addUser, ALLOW_ALL } from '../testing/principals';

describe('a world that is kept', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'aws-sandbox-'));
  });

  afterEach(() => rm(dataDir, { recursive: true }));

  it('is there again after a restart: resources, sessions, time, personas', async () => {
    const before = await createSandbox({
      story: 'ai-research',
      dataDir,
      clock: 'manual',
    });
    const admin = addUser(before, {
      accountId: '111111111111',
      name: 'admin',
      policies: { All: ALLOW_ALL },
    });
    const iam = clientOf(IAMClient, before, admin);
    await iam.send(new CreateUserCommand({ UserName: 'ada' }));
    const researcher = before.credentials('researcher');
    await before.advance(3600);
    const time = before.world.clock.now();
    await before.close();

    const after = await createSandbox({ dataDir, clock: 'manual' });

    expect(after.world.clock.now().getTime()).toBeGreaterThanOrEqual(
      time.getTime(),
    );
    const { User } = await clientOf(IAMClient, after, admin).send(
      new GetUserCommand({ UserName: 'ada' }),
    );
    expect(User?.Arn).toBe('arn:aws:iam::111111111111:user/ada');
    const identity = await clientOf(STSClient, after, researcher).send(
      new GetCallerIdentityCommand({}),
    );
    expect(identity.Arn).toMatch(/assumed-role\/AIResearchTeam\/researcher$/);
    const curator = 'arn:aws:iam::222222222222:role/PortalCurator';
    const { PortfolioDetails } = await clientOf(
      ServiceCatalogClient,
      after,
      curator,
    ).send(new ListPortfoliosCommand({}));
    expect(PortfolioDetails).toHaveLength(2);
    expect(after.credentials('other-team')).toBeDefined();
    await after.close();
  });

  it('goes on with a launch that was under way', async () => {
    const before = await createSandbox({
      story: 'ai-research',
      dataDir,
      clock: 'manual',
    });
    const genomics = before.credentials('other-team');
    const client = clientOf(ServiceCatalogClient, before, genomics);
    const { ProductViewSummaries: [product] = [] } = await client.send(
      new SearchProductsCommand({}),
    );
    const { ProvisioningArtifacts: [version] = [] } = await client.send(
      new DescribeProductCommand({ Id: product.ProductId }),
    );
    const { RecordDetail } = await client.send(
      new ProvisionProductCommand({
        ProductId: product.ProductId,
        ProvisioningArtifactId: version.Id,
        ProvisionedProductName: 'archive',
      }),
    );
    await before.advance(1);
    await before.close();

    const after = await createSandbox({ dataDir, clock: 'manual' });
    const record = () =>
      clientOf(ServiceCatalogClient, after, genomics).send(
        new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
      );

    expect((await record()).RecordDetail?.Status).toBe('IN_PROGRESS');
    await after.settle();
    expect((await record()).RecordDetail?.Status).toBe('SUCCEEDED');
    await after.close();
  });

  it('is written while the sandbox runs', async () => {
    const sandbox = await createSandbox({ dataDir, clock: 'manual' });
    const admin = addUser(sandbox, {
      accountId: '111111111111',
      name: 'admin',
      policies: { All: ALLOW_ALL },
    });
    await clientOf(IAMClient, sandbox, admin).send(
      new CreateUserCommand({ UserName: 'written-soon' }),
    );

    const deadline = Date.now() + 10_000;
    let text = '';
    while (!text.includes('written-soon') && Date.now() < deadline) {
      await new Promise(resolve => setImmediate(resolve));
      text = await readFile(join(dataDir, 'world.json'), 'utf8').catch(
        () => '',
      );
    }

    expect(text).toContain('written-soon');
    await sandbox.close();
  });

  it('is refused when another version wrote it', async () => {
    await writeFile(join(dataDir, 'world.json'), '{"format":0}');

    await expect(createSandbox({ dataDir })).rejects.toThrow(
      'was written by another version of the sandbox',
    );
  });
});
