import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { accountAdmin } from '../__testUtils__/accountAdmin';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const CENTRAL = '111111111111';
const BUCKET = 'portal-templates-central';

const catalog = (id: string, bucketOwner?: string) => ({
  id,
  accountId: '222222222222',
  region: 'us-east-1',
  roleName: 'PortalCurator',
  templateBucket: BUCKET,
  ...(bucketOwner && { templateBucketOwner: bucketOwner }),
});

describe('a bucket for templates that belongs to another account', () => {
  let test: CurationTest;
  let owner: S3Client;

  beforeAll(async () => {
    test = await startCuration({
      config: { catalogs: [catalog('unaware'), catalog('aware', CENTRAL)] },
    });
    owner = new S3Client({
      ...(await accountAdmin(test.sandbox, CENTRAL)),
      forcePathStyle: true,
    });
    await owner.send(new CreateBucketCommand({ Bucket: BUCKET }));
    await owner.send(
      new PutBucketPolicyCommand({
        Bucket: BUCKET,
        Policy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::222222222222:root' },
              Action: 's3:*',
              Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
            },
          ],
        }),
      }),
    );
  });
  afterAll(async () => {
    await test?.stop();
  });

  const create = (id: string) =>
    test.create(`/v1/catalogs/${id}/products`, {
      name: 'Topic',
      vendor: 'Platform team',
      version: {
        name: 'v1',
        source: {
          template: 'Resources: { Topic: { Type: "AWS::SNS::Topic" } }',
        },
      },
    });
  const stored = async () =>
    (await owner.send(new ListObjectsV2Command({ Bucket: BUCKET }))).Contents;

  it('gets no template, though it would take it: whoever has taken the name first would write what teams launch', async () => {
    const { status, body } = await create('unaware');
    expect(status).toBe(403);
    expect(body.error.message).toContain(
      `the bucket ${BUCKET} of account 222222222222`,
    );
    expect(await stored()).toBeUndefined();
  });

  it('gets them once the configuration names the account', async () => {
    expect((await create('aware')).status).toBe(201);
    expect(await stored()).toHaveLength(1);
  });
});
