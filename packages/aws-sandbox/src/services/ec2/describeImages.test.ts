import {
  CreateKeyPairCommand,
  CreateVpcCommand,
  DescribeAvailabilityZonesCommand,
  DescribeImagesCommand,
  type DescribeImagesRequest,
  DescribeInstanceTypeOfferingsCommand,
  DescribeInstanceTypesCommand,
  DescribeKeyPairsCommand,
  DescribeRegionsCommand,
  DescribeSubnetsCommand,
  DescribeVpcsCommand,
  DeleteKeyPairCommand,
  ImportKeyPairCommand,
} from '@aws-sdk/client-ec2';
import {
  ACCOUNT,
  IMAGES,
  KEY,
  openAccount,
  SUBNET,
  type TestAccount,
  VPC,
} from '../../__testUtils__/openAccount';

describe('What a launch may use', () => {
  let account: TestAccount;

  beforeAll(async () => {
    account = await openAccount();
  });

  afterAll(() => account.close());

  it.each<[string, DescribeImagesRequest, string[]]>([
    ['all it may see', {}, ['amazon', 'marketplace', 'own', 'shared']],
    ['those of Amazon', { Owners: ['amazon'] }, ['amazon']],
    ['those of an account', { Owners: ['898082745236'] }, ['amazon']],
    [
      'those of AWS Marketplace',
      { Owners: ['aws-marketplace'] },
      ['marketplace'],
    ],
    ['its own', { Owners: ['self'] }, ['own']],
    ['several', { Owners: ['self', 'amazon'] }, ['amazon', 'own']],
    ['shared ones', { ExecutableUsers: ['self'] }, ['shared']],
    [
      'those with a product code',
      {
        Filters: [
          { Name: 'product-code', Values: ['rstudiopro0productcode00001'] },
        ],
      },
      ['marketplace'],
    ],
    [
      'those of an alias, by a part of their name',
      {
        Filters: [
          { Name: 'owner-alias', Values: ['aws-marketplace'] },
          { Name: 'name', Values: ['image ami-0aa*'] },
        ],
      },
      ['marketplace'],
    ],
    ['one by id', { ImageIds: [IMAGES.own] }, ['own']],
  ])('lists images: %s', async (_, input, expected) => {
    const { Images = [] } = await account.ec2.send(
      new DescribeImagesCommand(input),
    );
    expect(Images.map(({ ImageId }) => ImageId).sort()).toEqual(
      expected.map(name => IMAGES[name as keyof typeof IMAGES]).sort(),
    );
  });

  it('says who owns an image and what it is billed as', async () => {
    const { Images } = await account.ec2.send(
      new DescribeImagesCommand({ Owners: ['aws-marketplace'] }),
    );
    expect(Images).toMatchObject([
      {
        OwnerId: '679593333241',
        ImageOwnerAlias: 'aws-marketplace',
        ProductCodes: [
          {
            ProductCodeId: 'rstudiopro0productcode00001',
            ProductCodeType: 'marketplace',
          },
        ],
        State: 'available',
      },
    ]);
  });

  it('lists networks', async () => {
    const { Vpcs } = await account.ec2.send(
      new DescribeVpcsCommand({
        Filters: [{ Name: 'is-default', Values: ['true'] }],
      }),
    );
    expect(Vpcs).toMatchObject([{ VpcId: VPC, OwnerId: ACCOUNT }]);
    const { Subnets } = await account.ec2.send(
      new DescribeSubnetsCommand({
        Filters: [{ Name: 'vpc-id', Values: [VPC] }],
      }),
    );
    expect(Subnets).toMatchObject([
      { SubnetId: SUBNET, AvailableIpAddressCount: 4091 },
    ]);
    const { Vpc } = await account.ec2.send(
      new CreateVpcCommand({ CidrBlock: '10.9.0.0/16' }),
    );
    const { Subnets: none } = await account.ec2.send(
      new DescribeSubnetsCommand({
        Filters: [{ Name: 'vpc-id', Values: [Vpc?.VpcId ?? ''] }],
      }),
    );
    expect(none ?? []).toEqual([]);
  });

  it('lists zones, regions and instance types', async () => {
    const { AvailabilityZones } = await account.ec2.send(
      new DescribeAvailabilityZonesCommand({}),
    );
    expect(AvailabilityZones?.map(({ ZoneName }) => ZoneName)).toEqual([
      'us-east-1a',
      'us-east-1b',
      'us-east-1c',
    ]);
    expect(AvailabilityZones?.[0].ZoneId).toBe('use1-az1');
    const { Regions } = await account.ec2.send(
      new DescribeRegionsCommand({ RegionNames: ['eu-west-1'] }),
    );
    expect(Regions).toMatchObject([{ RegionName: 'eu-west-1' }]);
    const { InstanceTypes } = await account.ec2.send(
      new DescribeInstanceTypesCommand({ InstanceTypes: ['g5.xlarge'] }),
    );
    expect(InstanceTypes).toMatchObject([
      {
        VCpuInfo: { DefaultVCpus: 4 },
        GpuInfo: { Gpus: [{ Name: 'A10G', Count: 1 }] },
      },
    ]);
    const { InstanceTypeOfferings } = await account.ec2.send(
      new DescribeInstanceTypeOfferingsCommand({
        LocationType: 'availability-zone',
        Filters: [{ Name: 'instance-type', Values: ['g5.xlarge'] }],
      }),
    );
    expect(InstanceTypeOfferings).toHaveLength(3);
  });

  it('makes, imports and deletes key pairs', async () => {
    const names = async () => {
      const { KeyPairs = [] } = await account.ec2.send(
        new DescribeKeyPairsCommand({}),
      );
      return KeyPairs.map(({ KeyName }) => KeyName);
    };
    const { KeyMaterial } = await account.ec2.send(
      new CreateKeyPairCommand({ KeyName: 'made', KeyType: 'ed25519' }),
    );
    expect(KeyMaterial).toContain('PRIVATE KEY');
    await account.ec2.send(
      new ImportKeyPairCommand({
        KeyName: 'imported',
        PublicKeyMaterial: Buffer.from('ssh-ed25519 AAAA ada'),
      }),
    );
    expect(await names()).toEqual([KEY, 'made', 'imported']);
    await expect(
      account.ec2.send(new CreateKeyPairCommand({ KeyName: 'made' })),
    ).rejects.toMatchObject({ name: 'InvalidKeyPair.Duplicate' });
    await account.ec2.send(new DeleteKeyPairCommand({ KeyName: 'made' }));
    await account.ec2.send(new DeleteKeyPairCommand({ KeyName: 'made' }));
    expect(await names()).toEqual([KEY, 'imported']);
  });
});
