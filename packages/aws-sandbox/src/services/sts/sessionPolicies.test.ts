import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import { clientOf } from '../../__testUtils__/clientOf';
import type { PrincipalCredentials } from '../../story/credentialsFor';
import { openPortal, type TestPortal } from './__testUtils__/openPortal';

describe('session policies', () => {
  let hub: TestPortal;

  beforeEach(async () => {
    hub = await openPortal();
  });

  afterEach(() => hub.sandbox.close());

  const readOnly = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' }],
  });
  const buckets = (as: PrincipalCredentials) =>
    clientOf(S3Client, hub.sandbox, as).send(new ListBucketsCommand({}));

  it('only narrow what the role may do', async () => {
    const RoleArn = hub.addTeam();

    await expect(
      buckets(await hub.session({ RoleArn, Policy: readOnly })),
    ).rejects.toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'because no session policy allows the s3:ListAllMyBuckets action',
      ),
    });
  });

  it('count together: inline and managed ones', async () => {
    const PolicyArns = [{ arn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' }];

    await expect(
      buckets(
        await hub.session({
          RoleArn: hub.addTeam(),
          Policy: readOnly,
          PolicyArns,
        }),
      ),
    ).resolves.toBeDefined();
  });

  it('are refused when they are no policies', async () => {
    const RoleArn = hub.addTeam();

    await expect(
      hub.assume({ RoleArn, Policy: 'no JSON' }),
    ).rejects.toMatchObject({ name: 'MalformedPolicyDocumentException' });
    await expect(
      hub.assume({
        RoleArn,
        PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/No' }],
      }),
    ).rejects.toMatchObject({ name: 'ValidationError' });
  });
});
