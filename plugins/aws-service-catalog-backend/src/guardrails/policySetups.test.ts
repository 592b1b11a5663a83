import { EC2Client, RunInstancesCommand } from '@aws-sdk/client-ec2';
import {
  AttachRolePolicyCommand,
  CreatePolicyCommand,
  IAMClient,
  PutRolePermissionsBoundaryCommand,
} from '@aws-sdk/client-iam';
import {
  MarketplaceAgreementClient,
  SearchAgreementsCommand,
} from '@aws-sdk/client-marketplace-agreement';
import {
  DescribeRecordCommand,
  ListLaunchPathsCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type {
  GuardrailAttempt,
  GuardrailReport,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  SETUP_IMAGES,
  SETUP_PRODUCT,
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import type { PolicySetup } from '../__testUtils__/policySetup';
import { inOrder, takeOffReally } from '../__testUtils__/takeOffReally';
import {
  COPY_ACCOUNT,
  COPY_ELSEWHERE,
  COPY_ELSEWHERE_ACCOUNT,
  PRIVATE_COPY,
  SETUP_ACCOUNT,
  policySetups,
  roleOf,
} from '../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const DENIED = [
  'UnauthorizedOperation',
  'AccessDenied',
  'AccessDeniedException',
];

/** Whether a real call is let through; anything but a denial of IAM's fails the test. */
async function isAllowed(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof Error && DENIED.includes(error.name)) return false;
    throw error;
  }
}

const runOf = (ImageId: string) =>
  new RunInstancesCommand({
    ImageId,
    InstanceType: 't3.micro',
    SubnetId: 'subnet-1',
    MinCount: 1,
    MaxCount: 1,
  });

describe('guardrails of teams whose policies differ', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  const accountOf = ({ accountId = SETUP_ACCOUNT }: PolicySetup) => accountId;
  const options = async (roleArn: string, region = 'us-east-1') => ({
    region,
    endpoint: sandbox.url,
    credentials: await sandbox.credentials(roleArn),
    maxAttempts: 1,
  });
  const roleArnOf = (setup: PolicySetup) =>
    `arn:aws:iam::${accountOf(setup)}:role/${roleOf(setup)}`;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, {
      config: policySetupConfig,
    });
    for (const setup of policySetups) {
      const own = setup.attached ?? setup.bounded;
      if (!own) continue;
      const iam = new IAMClient(
        await options(`arn:aws:iam::${accountOf(setup)}:role/PortalCurator`),
      );
      const { Policy } = await iam.send(
        new CreatePolicyCommand({
          PolicyName: own.name,
          PolicyDocument: JSON.stringify(own.document),
        }),
      );
      const RoleName = roleOf(setup);
      await (setup.attached
        ? iam.send(
            new AttachRolePolicyCommand({ RoleName, PolicyArn: Policy?.Arn }),
          )
        : iam.send(
            new PutRolePermissionsBoundaryCommand({
              RoleName,
              PermissionsBoundary: Policy?.Arn,
            }),
          ));
      iam.destroy();
    }
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  /** Makes the calls that the portal says it has proven, as the team. */
  async function reality(setup: PolicySetup): Promise<Record<string, boolean>> {
    const as = await options(roleArnOf(setup));
    const ec2 = new EC2Client(as);
    const marketplace = new MarketplaceAgreementClient(as);
    const serviceCatalog = new ServiceCatalogClient(as);
    const ec2Elsewhere = new EC2Client(
      await options(roleArnOf(setup), COPY_ELSEWHERE.region),
    );
    const run = (ImageId: string, client = ec2) =>
      isAllowed(client.send(runOf(ImageId)));
    const happens: Record<string, boolean> = {
      'run-marketplace-image': await run(SETUP_IMAGES.marketplace),
      'run-foreign-image': await run(SETUP_IMAGES.foreign),
      'run-amazon-image': await run(SETUP_IMAGES.amazon),
      'run-own-image': await run(SETUP_IMAGES.own[accountOf(setup)]),
      ...(accountOf(setup) === COPY_ACCOUNT && {
        [`run-private-image-${PRIVATE_COPY}`]: await run(PRIVATE_COPY),
      }),
      ...(accountOf(setup) === COPY_ELSEWHERE_ACCOUNT && {
        [`run-private-image-${COPY_ELSEWHERE.imageId}`]: await run(
          COPY_ELSEWHERE.imageId,
          ec2Elsewhere,
        ),
      }),
      // The SDK has no Subscribe; what denies or allows it here is about everything that Marketplace has.
      subscribe: await isAllowed(
        marketplace.send(
          new SearchAgreementsCommand({
            catalog: 'AWSMarketplace',
            filters: [
              { name: 'PartyType', values: ['Acceptor'] },
              { name: 'AgreementType', values: ['PurchaseAgreement'] },
            ],
          }),
        ),
      ),
      provision: await provisions(serviceCatalog),
    };
    for (const client of [ec2, ec2Elsewhere, marketplace, serviceCatalog]) {
      client.destroy();
    }
    return happens;
  }

  /** Launches the paid product through Service Catalog; true when it then runs. */
  async function provisions(client: ServiceCatalogClient): Promise<boolean> {
    let productId: string | undefined;
    const browsed = await isAllowed(
      client
        .send(new SearchProductsCommand({}))
        .then(({ ProductViewSummaries }) => {
          productId = ProductViewSummaries?.find(
            ({ Name }) => Name === SETUP_PRODUCT,
          )?.ProductId;
        }),
    );
    if (!browsed) return false;
    const { LaunchPathSummaries } = await client.send(
      new ListLaunchPathsCommand({ ProductId: productId }),
    );
    const { RecordDetail } = await client.send(
      new ProvisionProductCommand({
        ProductId: productId,
        ProvisioningArtifactName: 'v1',
        PathId: LaunchPathSummaries?.[0].Id,
        ProvisionedProductName: `run-${Math.random().toString(36).slice(2)}`,
        ProvisionToken: `t-${Math.random().toString(36).slice(2)}`,
      }),
    );
    await sandbox.settle();
    const { RecordDetail: ended } = await client.send(
      new DescribeRecordCommand({ Id: RecordDetail?.RecordId }),
    );
    return ended?.Status === 'SUCCEEDED';
  }

  /** Takes the guardrails off as the team, as far as the portal says that it may. */
  async function takeOff(
    setup: PolicySetup,
    attempts: readonly GuardrailAttempt[],
  ): Promise<void> {
    const iam = new IAMClient(await options(roleArnOf(setup)));
    const tried = inOrder(attempts).filter(
      ({ actual }) => actual !== 'inconclusive',
    );
    for (const attempt of tried) {
      const happens = await isAllowed(takeOffReally(iam, attempt));
      expect([attempt.id, happens]).toEqual([
        attempt.id,
        attempt.actual === 'allowed',
      ]);
    }
    iam.destroy();
  }

  async function runsPaidImage(setup: PolicySetup): Promise<boolean> {
    const ec2 = new EC2Client(await options(roleArnOf(setup)));
    const runs = await isAllowed(ec2.send(runOf(SETUP_IMAGES.marketplace)));
    ec2.destroy();
    return runs;
  }

  it.each(policySetups)('$id: $what', async setup => {
    const { status, body } = await portal.get(
      `/v1/teams/${setup.id}/guardrails`,
      'platform',
    );
    expect(status).toBe(200);
    const report: GuardrailReport = body;
    const stateOf = (id: string) =>
      report.rules.find(rule => rule.id === id)?.state;
    expect({
      marketplace: stateOf('marketplace-deny'),
      imageOwner: stateOf('image-owner-deny'),
      privateImages: stateOf('private-image-deny'),
      endUser: stateOf('end-user-policy'),
      answer: report.answer,
    }).toEqual({
      marketplace: setup.marketplace,
      imageOwner: setup.imageOwner,
      privateImages: setup.privateImages ?? 'in-force',
      endUser: setup.endUser ?? 'in-force',
      answer: setup.answer,
    });
    expect(
      report.rules.find(({ id }) => id === 'image-owner-deny')?.reason,
    ).toMatch(setup.says);
    // What is in force is not listed with a way around it.
    expect(
      report.rules.filter(
        rule =>
          rule.state === 'in-force' &&
          rule.attempts.some(
            ({ expected, actual }) =>
              expected === 'denied' && actual === 'allowed',
          ),
      ),
    ).toEqual([]);

    const happens = await reality(setup);
    const attempts = new Map<string, GuardrailAttempt>(
      report.rules.flatMap(rule =>
        rule.attempts.map((attempt): [string, GuardrailAttempt] => [
          attempt.id,
          attempt,
        ]),
      ),
    );
    const said = Object.keys(happens).map(id => [
      id,
      attempts.get(id)?.actual === 'inconclusive'
        ? happens[id]
        : attempts.get(id)?.actual === 'allowed',
    ]);
    expect(Object.fromEntries(said)).toEqual(happens);
    await takeOff(setup, [...attempts.values()]);
    expect(await runsPaidImage(setup)).toBe(
      setup.takenOff ?? happens['run-marketplace-image'],
    );
  });
});
