import { Agent } from 'node:http';
import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketTaggingCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  ACCOUNT,
  openAccount,
  REGION,
  type TestAccount,
} from '../../__testUtils__/openAccount';
import { addUser, ALLOW_ALL } from '../../testing/principals';

const Bucket = 'templates';
const Key = 'products/deep learning+1.yaml';

describe('S3', () => {
  let account: TestAccount;

  beforeEach(async () => {
    account = await openAccount();
    await account.s3.send(new CreateBucketCommand({ Bucket }));
  });

  afterEach(() => account.close());

  const put = (key = Key, Body: string | Uint8Array = 'Resources: {}') =>
    account.s3.send(
      new PutObjectCommand({
        Bucket,
        Key: key,
        Body,
        ContentType: 'text/yaml',
        Metadata: { author: 'ada' },
      }),
    );
  const allow = (Action: string[], Resource: string, Condition?: object) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, Resource, Condition }],
  });

  it('gives an object back as it was put', async () => {
    const { ETag } = await put();
    const { Body, ContentType, ContentLength, Metadata } =
      await account.s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString()).toBe('Resources: {}');
    expect({ ContentType, ContentLength, Metadata }).toEqual({
      ContentType: 'text/yaml',
      ContentLength: 13,
      Metadata: { author: 'ada' },
    });
    expect(
      await account.s3.send(new HeadObjectCommand({ Bucket, Key })),
    ).toMatchObject({ ETag, ContentLength: 13 });
  });

  it('gives bytes back as bytes', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await put('bytes', bytes);
    const { Body } = await account.s3.send(
      new GetObjectCommand({ Bucket, Key: 'bytes' }),
    );
    expect(await Body?.transformToByteArray()).toEqual(Buffer.from(bytes));
  });

  it('understands buckets in the host name', async () => {
    await put();
    const { hostname, port } = new URL(account.sandbox.url);
    // Bucket names below localhost do not resolve on every machine.
    const httpAgent = new Agent({
      lookup: (_name, { all }, answer) =>
        all
          ? answer(null, [{ address: hostname, family: 4 }])
          : answer(null, hostname, 4),
    });
    const style = new S3Client({
      endpoint: `http://localhost:${port}`,
      region: REGION,
      credentials: account.sandbox.credentials(
        `arn:aws:iam::${ACCOUNT}:user/admin`,
      ),
      requestHandler: { httpAgent },
    });
    const { Body } = await style.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString()).toBe('Resources: {}');
    style.destroy();
  });

  it('lists objects by prefix, rolled up, page by page', async () => {
    for (const key of ['a', 'b/1', 'b/2', 'c/1', 'd']) {
      await put(key);
    }
    const list = (more: object) =>
      account.s3.send(new ListObjectsV2Command({ Bucket, ...more }));
    const rolled = await list({ Delimiter: '/' });
    expect(rolled.Contents?.map(item => item.Key)).toEqual(['a', 'd']);
    expect(rolled.CommonPrefixes).toEqual([{ Prefix: 'b/' }, { Prefix: 'c/' }]);
    const below = await list({ Prefix: 'b/' });
    expect(below.Contents?.map(item => item.Key)).toEqual(['b/1', 'b/2']);
    const first = await list({ MaxKeys: 3 });
    expect(first).toMatchObject({ IsTruncated: true, KeyCount: 3 });
    const second = await list({
      MaxKeys: 3,
      ContinuationToken: first.NextContinuationToken,
    });
    expect(second.Contents?.map(item => item.Key)).toEqual(['c/1', 'd']);
    expect(second.IsTruncated).toBe(false);
  });

  it('deletes objects, then the bucket', async () => {
    await put('a');
    await put('b');
    await put('c');
    const removeBucket = () =>
      account.s3.send(new DeleteBucketCommand({ Bucket }));
    await expect(removeBucket()).rejects.toMatchObject({
      name: 'BucketNotEmpty',
    });
    await account.s3.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
    await account.s3.send(
      new DeleteObjectsCommand({
        Bucket,
        Delete: { Objects: [{ Key: 'b' }, { Key: 'c' }] },
      }),
    );
    await removeBucket();
    await expect(
      account.s3.send(new HeadBucketCommand({ Bucket })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('keeps what is set on a bucket', async () => {
    await expect(
      account.s3.send(new GetBucketTaggingCommand({ Bucket })),
    ).rejects.toMatchObject({ name: 'NoSuchTagSet' });
    await account.s3.send(
      new PutBucketTaggingCommand({
        Bucket,
        Tagging: { TagSet: [{ Key: 'Team', Value: 'research' }] },
      }),
    );
    await account.s3.send(
      new PutBucketVersioningCommand({
        Bucket,
        VersioningConfiguration: { Status: 'Enabled' },
      }),
    );
    await account.s3.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [
            { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
          ],
        },
      }),
    );
    await account.s3.send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: { BlockPublicAcls: true },
      }),
    );
    expect(
      await account.s3.send(new GetBucketTaggingCommand({ Bucket })),
    ).toMatchObject({ TagSet: [{ Key: 'Team', Value: 'research' }] });
    expect(
      await account.s3.send(new GetBucketVersioningCommand({ Bucket })),
    ).toMatchObject({ Status: 'Enabled' });
    expect(
      await account.s3.send(new GetBucketEncryptionCommand({ Bucket })),
    ).toMatchObject({
      ServerSideEncryptionConfiguration: {
        Rules: [
          { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
        ],
      },
    });
    expect(
      await account.s3.send(new GetPublicAccessBlockCommand({ Bucket })),
    ).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: true },
    });
    const { LocationConstraint } = await account.s3.send(
      new GetBucketLocationCommand({ Bucket }),
    );
    expect(LocationConstraint).toBeFalsy();
  });

  it('refuses whoever takes another account for the owner of a bucket', async () => {
    await put();
    const read = (ExpectedBucketOwner: string) =>
      account.s3.send(
        new GetObjectCommand({ Bucket, Key, ExpectedBucketOwner }),
      );
    await expect(read(ACCOUNT)).resolves.toBeDefined();
    await expect(read('999999999999')).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('names buckets once in the world', async () => {
    const other = account.as(
      addUser(account.sandbox, {
        accountId: '333333333333',
        name: 'admin',
        policies: { All: ALLOW_ALL },
      }),
    );
    await expect(
      account.s3.send(new CreateBucketCommand({ Bucket })),
    ).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' });
    await expect(
      other.s3.send(new CreateBucketCommand({ Bucket })),
    ).rejects.toMatchObject({ name: 'BucketAlreadyExists' });
    await expect(
      account.s3.send(new CreateBucketCommand({ Bucket: 'Not_Valid' })),
    ).rejects.toMatchObject({ name: 'InvalidBucketName' });
    const { Buckets } = await other.s3.send(new ListBucketsCommand({}));
    expect(Buckets ?? []).toEqual([]);
  });

  it('says what is not there', async () => {
    await expect(
      account.s3.send(new GetObjectCommand({ Bucket, Key: 'none' })),
    ).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(
      account.s3.send(new GetObjectCommand({ Bucket: 'none-here', Key })),
    ).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  describe('lets in', () => {
    beforeEach(() => put());

    const reader = (policy: object | undefined, accountId = ACCOUNT) =>
      account.as(
        addUser(account.sandbox, {
          accountId,
          name: 'reader',
          policies: policy ? { Test: policy } : {},
        }),
      ).s3;
    const read = (client: S3Client) =>
      client.send(new GetObjectCommand({ Bucket, Key }));
    const setPolicy = (Statement: object[]) =>
      account.s3.send(
        new PutBucketPolicyCommand({
          Bucket,
          Policy: JSON.stringify({ Version: '2012-10-17', Statement }),
        }),
      );
    const grant = (effect: string, principal: string) => ({
      Effect: effect,
      Principal: { AWS: principal },
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${Bucket}/products/*`,
    });

    it('whoever an identity policy allows, object by object', async () => {
      const inside = allow(
        ['s3:GetObject'],
        `arn:aws:s3:::${Bucket}/products/*`,
      );
      await expect(read(reader(inside))).resolves.toBeDefined();
      const elsewhere = allow(
        ['s3:GetObject'],
        `arn:aws:s3:::${Bucket}/other/*`,
      );
      await expect(read(reader(elsewhere))).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining(
          `s3:GetObject on resource: arn:aws:s3:::${Bucket}/${Key}`,
        ),
      });
    });

    it('by the tags of an object', async () => {
      const tagged = reader(
        allow(['s3:GetObject'], '*', {
          StringEquals: {
            's3:ExistingObjectTag/servicecatalog:provisioning': 'true',
          },
        }),
      );
      await expect(read(tagged)).rejects.toMatchObject({
        name: 'AccessDenied',
      });
      const TagSet = [{ Key: 'servicecatalog:provisioning', Value: 'true' }];
      await account.s3.send(
        new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet } }),
      );
      expect(
        await account.s3.send(new GetObjectTaggingCommand({ Bucket, Key })),
      ).toMatchObject({ TagSet });
      await expect(read(tagged)).resolves.toBeDefined();
    });

    it('someone of another account only when the bucket says so too', async () => {
      const foreign = reader(ALLOW_ALL, '333333333333');
      await expect(read(foreign)).rejects.toMatchObject({
        name: 'AccessDenied',
      });
      await setPolicy([grant('Allow', 'arn:aws:iam::333333333333:root')]);
      await expect(read(foreign)).resolves.toBeDefined();
    });

    it('someone of the account whom the bucket alone names', async () => {
      const named = reader(undefined);
      await expect(read(named)).rejects.toMatchObject({ name: 'AccessDenied' });
      await setPolicy([grant('Allow', `arn:aws:iam::${ACCOUNT}:user/reader`)]);
      await expect(read(named)).resolves.toBeDefined();
    });

    it('nobody whom the bucket denies', async () => {
      await setPolicy([grant('Deny', '*')]);
      await expect(read(reader(ALLOW_ALL))).rejects.toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining(
          'explicit deny in a resource-based policy',
        ),
      });
    });
  });
});
