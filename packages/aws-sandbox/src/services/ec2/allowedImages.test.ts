import {
  DescribeImagesCommand,
  DisableAllowedImagesSettingsCommand,
  EnableAllowedImagesSettingsCommand,
  GetAllowedImagesSettingsCommand,
  ReplaceImageCriteriaInAllowedImagesSettingsCommand,
  RunInstancesCommand,
  type ImageCriterionRequest,
} from '@aws-sdk/client-ec2';
import {
  IMAGES,
  openAccount,
  SUBNET,
  type TestAccount,
} from '../../__testUtils__/openAccount';

describe('Allowed AMIs', () => {
  let account: TestAccount;

  beforeEach(async () => {
    account = await openAccount();
  });

  afterEach(() => account.close());

  const allow = (
    AllowedImagesSettingsState: 'enabled' | 'audit-mode',
    ...ImageCriteria: ImageCriterionRequest[]
  ) =>
    Promise.all([
      account.ec2.send(
        new ReplaceImageCriteriaInAllowedImagesSettingsCommand({
          ImageCriteria,
        }),
      ),
      account.ec2.send(
        new EnableAllowedImagesSettingsCommand({ AllowedImagesSettingsState }),
      ),
    ]);

  /** Name of the image -> whether it says that it is allowed; images that are not shown are left out. */
  const shown = async () => {
    const { Images = [] } = await account.ec2.send(
      new DescribeImagesCommand({}),
    );
    const ids = Object.fromEntries(
      Images.map(({ ImageId, ImageAllowed }) => [ImageId, ImageAllowed]),
    );
    return Object.fromEntries(
      Object.entries(IMAGES)
        .filter(([, id]) => id in ids)
        .map(([name, id]) => [name, ids[id]]),
    );
  };

  const dryRun = (ImageId: string) =>
    account.ec2.send(
      new RunInstancesCommand({
        ImageId,
        SubnetId: SUBNET,
        MinCount: 1,
        MaxCount: 1,
        DryRun: true,
      }),
    );

  it('are not set at first', async () => {
    const settings = await account.ec2.send(
      new GetAllowedImagesSettingsCommand({}),
    );

    expect(settings).toMatchObject({ State: 'disabled', ManagedBy: 'account' });
    expect(Object.keys(await shown())).toEqual([
      'amazon',
      'marketplace',
      'own',
      'shared',
    ]);
  });

  it.each<[string, ImageCriterionRequest[], string[]]>([
    ['nothing', [], ['own']],
    ['a provider', [{ ImageProviders: ['amazon'] }], ['amazon', 'own']],
    ['an account', [{ ImageProviders: ['444444444444'] }], ['own', 'shared']],
    [
      'a product',
      [{ MarketplaceProductCodes: ['rstudiopro0productcode00001'] }],
      ['marketplace', 'own'],
    ],
    [
      'one thing or another',
      [{ ImageProviders: ['amazon'] }, { ImageNames: ['image ami-0aa*'] }],
      ['amazon', 'marketplace', 'own'],
    ],
    [
      'one thing that is another too',
      [{ ImageProviders: ['amazon'], ImageNames: ['image ami-0aa*'] }],
      ['own'],
    ],
    [
      'what is new',
      [{ CreationDateCondition: { MaximumDaysSinceCreated: 0 } }],
      ['own'],
    ],
  ])(
    'that name %s show that alone, and what is one’s own',
    async (_what, criteria, expected) => {
      await allow('enabled', ...criteria);

      expect(Object.keys(await shown())).toEqual(expected);
    },
  );

  it('hold for launches too, whoever makes them', async () => {
    await allow('enabled', { ImageProviders: ['amazon'] });

    await expect(dryRun(IMAGES.amazon)).rejects.toMatchObject({
      name: 'DryRunOperation',
    });
    await expect(dryRun(IMAGES.marketplace)).rejects.toMatchObject({
      name: 'InvalidAMIID.NotFound',
    });
    await account.ec2.send(new DisableAllowedImagesSettingsCommand({}));
    await expect(dryRun(IMAGES.marketplace)).rejects.toMatchObject({
      name: 'DryRunOperation',
    });
  });

  it('only say what they would do in audit mode', async () => {
    await allow('audit-mode', { ImageProviders: ['amazon'] });
    const settings = await account.ec2.send(
      new GetAllowedImagesSettingsCommand({}),
    );

    expect(settings).toMatchObject({
      State: 'audit-mode',
      ImageCriteria: [{ ImageProviders: ['amazon'] }],
    });
    expect(await shown()).toEqual({
      amazon: true,
      marketplace: false,
      own: true,
      shared: false,
    });
    await expect(dryRun(IMAGES.marketplace)).rejects.toMatchObject({
      name: 'DryRunOperation',
    });
  });
});
