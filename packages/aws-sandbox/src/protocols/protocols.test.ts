import {
  CreateTagsCommand,
  DescribeTagsCommand,
  DescribeVpcsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import {
  CreateRoleCommand,
  GetRoleCommand,
  IAMClient,
  TagRoleCommand,
} from '@aws-sdk/client-iam';
import {
  CreateBucketCommand,
  GetBucketLocationCommand,
  GetBucketTaggingCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketTaggingCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  CreatePortfolioCommand,
  DescribePortfolioCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../__testUtils__/clientOf';
import { sendSigned } from '../__testUtils__/sendSigned';
import { createSandbox, type Sandbox } from '../createSandbox';
import { ec2State } from '../services/ec2/state';
import { addUser, ALLOW_ALL } from '../testing/principals';

const ACCOUNT = '111111111111';
const AWKWARD = `<a href="x">'ä' & ${'\u{1F680}'}</a>`;

describe('the wire protocols', () => {
  let sandbox: Sandbox;
  let user: string;

  beforeAll(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 19 });
    user = addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'ada',
      policies: { All: ALLOW_ALL },
    });
  });

  afterAll(() => sandbox.close());

  it('awsJson: carries text, lists, times and nested structures there and back', async () => {
    const client = clientOf(ServiceCatalogClient, sandbox, user);
    const { PortfolioDetail } = await client.send(
      new CreatePortfolioCommand({
        DisplayName: 'Tools',
        ProviderName: 'Platform',
        Description: AWKWARD,
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      }),
    );

    const found = await client.send(
      new DescribePortfolioCommand({ Id: PortfolioDetail?.Id }),
    );

    expect(found.PortfolioDetail).toMatchObject({
      Description: AWKWARD,
      CreatedTime: sandbox.world.clock.now(),
    });
    expect(found.Tags).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ]);
  });

  it.each([
    ['{"Id": 7}', 'Id must be a string, not number'],
    ['{"Id": ', 'The request body is not valid JSON'],
    ['[]', 'The request body must be a JSON object'],
  ])('awsJson: refuses %s', async (body, message) => {
    const { status, text } = await sendSigned(
      sandbox,
      sandbox.credentials(user),
      {
        service: 'servicecatalog',
        headers: {
          'x-amz-target': 'AWS242ServiceCatalogService.DescribePortfolio',
        },
        body,
      },
    );

    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({
      __type: 'SerializationException',
      message,
    });
  });

  it.each([
    ['iam', '2010-05-08', 'ListRoles&MaxItems=many', 'MalformedInput'],
    [
      'ec2',
      '2016-11-15',
      'DescribeVpcs&DryRun=perhaps',
      'InvalidParameterValue',
    ],
  ])(
    '%s refuses a value of the wrong type',
    async (service, version, call, code) => {
      const { status, text } = await sendSigned(
        sandbox,
        sandbox.credentials(user),
        {
          service,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `Version=${version}&Action=${call}`,
        },
      );

      expect(status).toBe(400);
      expect(text).toContain(`<Code>${code}</Code>`);
    },
  );

  it('awsQuery: carries text, numbers, lists and structures there and back', async () => {
    const client = clientOf(IAMClient, sandbox, user);
    await client.send(
      new CreateRoleCommand({
        RoleName: 'Launch',
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' },
          ],
        }),
        Description: 'A & B <c>\r\n"d"',
        MaxSessionDuration: 7200,
      }),
    );
    const tags = Array.from({ length: 12 }, (_, index) => ({
      Key: `key-${index + 1}`,
      Value: AWKWARD.slice(0, 2),
    }));
    await client.send(
      new TagRoleCommand({
        RoleName: 'Launch',
        Tags: tags.map(({ Key }) => ({ Key, Value: 'v' })),
      }),
    );

    const { Role } = await client.send(
      new GetRoleCommand({ RoleName: 'Launch' }),
    );

    expect(Role).toMatchObject({
      Description: 'A & B <c>\r\n"d"',
      MaxSessionDuration: 7200,
      CreateDate: sandbox.world.clock.now(),
    });
    expect(Role?.Tags?.map(({ Key }) => Key)).toEqual(
      tags.map(({ Key }) => Key),
    );
  });

  it('ec2Query: carries flat lists and filters there, nested sets back', async () => {
    const client = clientOf(EC2Client, sandbox, user);
    const state = sandbox.world.state(ec2State, {
      accountId: ACCOUNT,
      region: 'us-east-1',
    });
    for (const [vpcId, isDefault] of [
      ['vpc-1', true],
      ['vpc-2', false],
    ] as const) {
      state.vpcs[vpcId] = {
        vpcId,
        cidrBlock: '10.0.0.0/16',
        isDefault,
        tags: {},
      };
    }
    await client.send(
      new CreateTagsCommand({
        Resources: ['vpc-1', 'vpc-2'],
        Tags: [{ Key: 'Name', Value: AWKWARD }],
      }),
    );

    const { Vpcs } = await client.send(
      new DescribeVpcsCommand({
        Filters: [
          { Name: 'is-default', Values: ['false'] },
          { Name: 'tag:Name', Values: [AWKWARD] },
        ],
      }),
    );
    const { Tags } = await client.send(new DescribeTagsCommand({}));

    expect(Vpcs).toMatchObject([
      {
        VpcId: 'vpc-2',
        IsDefault: false,
        Tags: [{ Key: 'Name', Value: AWKWARD }],
      },
    ]);
    expect(Tags).toHaveLength(2);
  });

  describe('restXml', () => {
    const Bucket = 'templates';
    const s3 = (region?: string) =>
      clientOf(S3Client, sandbox, user, { region });

    beforeAll(() => s3().send(new CreateBucketCommand({ Bucket })));

    it('carries bytes, headers and metadata there and back', async () => {
      const Body = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
      const Key = "dir/ä file+(1)'*.yaml";
      await s3().send(
        new PutObjectCommand({
          Bucket,
          Key,
          Body,
          ContentType: 'application/yaml',
          Metadata: { purpose: 'template' },
        }),
      );

      const got = await s3().send(new GetObjectCommand({ Bucket, Key }));
      const head = await s3().send(new HeadObjectCommand({ Bucket, Key }));
      const list = await s3().send(
        new ListObjectsV2Command({ Bucket, Prefix: 'dir/' }),
      );

      expect(await got.Body?.transformToByteArray()).toEqual(Body);
      expect(head).toMatchObject({
        ContentLength: 1000,
        ContentType: 'application/yaml',
        Metadata: { purpose: 'template' },
      });
      expect(list.Contents).toMatchObject([{ Key, Size: 1000 }]);
    });

    it('carries documents there and back', async () => {
      const TagSet = [
        { Key: 'a', Value: AWKWARD },
        { Key: 'b', Value: '2' },
      ];
      await s3().send(
        new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }),
      );

      const tagging = await s3().send(new GetBucketTaggingCommand({ Bucket }));

      expect(tagging.TagSet).toEqual(TagSet);
    });

    it('answers a location as the document itself', async () => {
      const Europe = 'templates-eu';
      await s3('eu-west-1').send(
        new CreateBucketCommand({
          Bucket: Europe,
          CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
        }),
      );

      const eu = await s3('eu-west-1').send(
        new GetBucketLocationCommand({ Bucket: Europe }),
      );
      const us = await s3().send(new GetBucketLocationCommand({ Bucket }));

      expect(eu.LocationConstraint).toBe('eu-west-1');
      expect(us.LocationConstraint).toBeFalsy();
    });

    it('refuses a document that is no XML', async () => {
      const { text } = await sendSigned(sandbox, sandbox.credentials(user), {
        service: 's3',
        method: 'PUT',
        path: `/${Bucket}`,
        query: { tagging: '' },
        headers: { 'content-type': 'application/xml' },
        body: '<Tagging><TagSet>',
      });

      expect(text).toContain('<Code>MalformedXML</Code>');
    });
  });
});
