import {
  EC2Client,
  EnableAllowedImagesSettingsCommand,
  type ImageCriterion,
  ReplaceImageCriteriaInAllowedImagesSettingsCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import {
  DeleteRolePolicyCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type { GuardrailReport } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  SETUP_IMAGES,
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import { COPY_ACCOUNT, SETUP_ACCOUNT } from '../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const CURATOR = `arn:aws:iam::${SETUP_ACCOUNT}:role/PortalCurator`;

describe("guardrails beside EC2's own setting of allowed images", () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, { config: policySetupConfig });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const as = async (roleArn: string) => ({
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: await sandbox.credentials(roleArn),
    maxAttempts: 1,
  });
  const settle = async (
    state: 'enabled' | 'audit-mode',
    ImageCriteria: ImageCriterion[],
    account = SETUP_ACCOUNT,
  ) => {
    const ec2 = new EC2Client(
      await as(`arn:aws:iam::${account}:role/PortalCurator`),
    );
    await ec2.send(
      new ReplaceImageCriteriaInAllowedImagesSettingsCommand({ ImageCriteria }),
    );
    await ec2.send(
      new EnableAllowedImagesSettingsCommand({
        AllowedImagesSettingsState: state,
      }),
    );
    ec2.destroy();
  };
  const reportOf = async (team: string): Promise<GuardrailReport> => {
    const { status, body } = await portal.get(
      `/v1/teams/${team}/guardrails?refresh=true`,
      'platform',
    );
    expect(status).toBe(200);
    return body;
  };
  const ruleIn = (report: GuardrailReport, wanted: string) =>
    report.rules.find(({ id }) => id === wanted);
  const runsPaidImage = async (role: string) => {
    const ec2 = new EC2Client(
      await as(`arn:aws:iam::${SETUP_ACCOUNT}:role/${role}`),
    );
    return ec2
      .send(
        new RunInstancesCommand({
          ImageId: SETUP_IMAGES.marketplace,
          InstanceType: 't3.micro',
          SubnetId: 'subnet-1',
          MinCount: 1,
          MaxCount: 1,
        }),
      )
      .then(
        () => true,
        () => false,
      )
      .finally(() => ec2.destroy());
  };

  it('say that it keeps out nothing while it is disabled', async () => {
    const report = await reportOf('correct');
    expect(ruleIn(report, 'image-owner-deny')).toMatchObject({
      state: 'in-force',
      besides: ['EC2 itself keeps out no images in us-east-1.'],
    });
    expect(ruleIn(report, 'marketplace-deny')?.besides).toBeUndefined();
  });

  it('say that it keeps out nothing while it only notes', async () => {
    await settle('audit-mode', [{ ImageProviders: ['amazon'] }]);
    const report = await reportOf('missing');
    expect(ruleIn(report, 'image-owner-deny')).toMatchObject({
      state: 'missing',
      besides: [expect.stringMatching(/only notes in us-east-1/)],
    });
    expect(report.allowedImages[0].detail).toMatch(
      /would allow its own images, images of amazon\), and denies none: this is no proof/,
    );
    expect(await runsPaidImage('MissingTeam')).toBe(true);
  });

  it('have a further proof in it where it keeps images of others out, which puts none in force', async () => {
    await settle('enabled', [
      { ImageProviders: ['amazon', SETUP_ACCOUNT] },
      { ImageProviders: ['none'] },
    ]);
    const besides = [
      expect.stringMatching(
        /keeps images of others out in us-east-1, whoever launches: a further proof there\. It takes the place of no guardrail/,
      ),
    ];
    const missing = await reportOf('missing');
    expect(ruleIn(missing, 'image-owner-deny')).toMatchObject({
      state: 'missing',
      besides,
    });
    expect(missing.answer).toBe('no');
    expect(await runsPaidImage('MissingTeam')).toBe(false);

    const correct = await reportOf('correct');
    expect(ruleIn(correct, 'image-owner-deny')).toMatchObject({
      state: 'in-force',
      besides,
    });
    // It keeps launch roles from what they are to launch, too.
    expect(ruleIn(correct, 'service-catalog-path')).toMatchObject({
      state: 'weakened',
      reason: expect.stringMatching(/do not start there/),
    });
    expect(await runsPaidImage('LaunchRole-Paid')).toBe(false);
  });

  it.each<[string, ImageCriterion[], RegExp]>([
    [
      'Marketplace',
      [{ ImageProviders: ['aws-marketplace'] }],
      /lets everybody in the account use images of aws-marketplace in us-east-1, and so keeps nobody/,
    ],
    [
      'whoever has a product code',
      [{ MarketplaceProductCodes: ['paidsoftware00productcode'] }],
      /images of anybody with the product code paidsoftware00productcode/,
    ],
    [
      'whoever gives an image a name',
      [{ ImageProviders: ['amazon'] }, { ImageNames: ['*'] }],
      /images of amazon, images of anybody that meet further conditions/,
    ],
  ])(
    'are not helped where it lets in images of %s',
    async (_, criteria, says) => {
      await settle('enabled', criteria);
      const report = await reportOf('correct');
      expect(ruleIn(report, 'image-owner-deny')?.besides).toEqual([
        expect.stringMatching(says),
      ]);
      expect(ruleIn(report, 'service-catalog-path')?.state).toBe('in-force');
      expect(await runsPaidImage('MissingTeam')).toBe(true);
      expect(await runsPaidImage('LaunchRole-Paid')).toBe(true);
    },
  );

  it('are not helped against private copies, which it never keeps out', async () => {
    await settle('enabled', [{ ImageProviders: ['amazon'] }], COPY_ACCOUNT);
    expect(
      ruleIn(await reportOf('private-copy'), 'private-image-deny'),
    ).toMatchObject({
      state: 'missing',
      besides: [expect.stringMatching(/never keeps .* images of its own/)],
    });
  });

  it('count it for nothing where it cannot be read', async () => {
    const iam = new IAMClient(await as(CURATOR));
    const refusal = { RoleName: 'PortalCurator', PolicyName: 'Refused' };
    await iam.send(
      new PutRolePolicyCommand({
        ...refusal,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Resource: '*',
              Action: 'ec2:GetAllowedImagesSettings',
            },
          ],
        }),
      }),
    );
    const report = await reportOf('correct');
    await iam.send(new DeleteRolePolicyCommand(refusal));
    iam.destroy();
    expect(ruleIn(report, 'image-owner-deny')).toMatchObject({
      state: 'in-force',
      besides: [
        expect.stringMatching(/could not be read, and counts for nothing/),
      ],
    });
    expect(report.allowedImages[0]).toMatchObject({ state: 'unknown' });
  });
});
