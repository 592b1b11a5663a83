import { SendCommandCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { EC2Client, DescribeTransitGatewaysCommand } from '@aws-sdk/client-ec2';
import {
  GetAccountSettingsCommand,
  ResourceGroupsClient,
} from '@aws-sdk/client-resource-groups';
import {
  CopyObjectCommand,
  ListBucketInventoryConfigurationsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { clientOf } from '../__testUtils__/clientOf';
import { sendSigned } from '../__testUtils__/sendSigned';
import { createSandbox, type Sandbox } from '../createSandbox';
import { addUser, ALLOW_ALL } from '../testing/principals';

describe('what is not emulated', () => {
  let sandbox: Sandbox;
  let user: string;

  beforeAll(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 9 });
    user = addUser(sandbox, {
      accountId: '111111111111',
      name: 'ada',
      policies: { All: ALLOW_ALL },
    });
  });

  afterAll(() => sandbox.close());

  const post = (
    service: string,
    body: string,
    headers: Record<string, string>,
    path?: string,
  ) =>
    sendSigned(sandbox, sandbox.credentials(user), {
      service,
      body,
      headers,
      path,
    });

  it.each<[string, () => Promise<unknown>, object]>([
    [
      'awsJson',
      () =>
        clientOf(SSMClient, sandbox, user).send(
          new SendCommandCommand({ DocumentName: 'AWS-RunShellScript' }),
        ),
      {
        name: 'UnknownOperationException',
        message: expect.stringContaining(
          'SendCommand is an operation of ssm that this sandbox does not emulate',
        ),
        $metadata: { httpStatusCode: 400 },
      },
    ],
    [
      'awsQuery',
      () =>
        clientOf(STSClient, sandbox, user).send(new GetSessionTokenCommand({})),
      { name: 'InvalidAction', $metadata: { httpStatusCode: 400 } },
    ],
    [
      'ec2Query',
      () =>
        clientOf(EC2Client, sandbox, user).send(
          new DescribeTransitGatewaysCommand({}),
        ),
      { name: 'InvalidAction', $metadata: { httpStatusCode: 400 } },
    ],
    [
      'restJson',
      () =>
        clientOf(ResourceGroupsClient, sandbox, user).send(
          new GetAccountSettingsCommand({}),
        ),
      {
        name: 'UnknownOperationException',
        $metadata: { httpStatusCode: 404 },
      },
    ],
    [
      'restXml',
      () =>
        clientOf(S3Client, sandbox, user).send(
          new ListBucketInventoryConfigurationsCommand({ Bucket: 'bucket' }),
        ),
      { name: 'NotImplemented', $metadata: { httpStatusCode: 501 } },
    ],
    [
      'restXml, told apart by a header',
      () =>
        clientOf(S3Client, sandbox, user).send(
          new CopyObjectCommand({
            Bucket: 'bucket',
            Key: 'copy',
            CopySource: 'bucket/original',
          }),
        ),
      { name: 'NotImplemented', $metadata: { httpStatusCode: 501 } },
    ],
  ])('%s: an operation of the real service', async (_protocol, call, error) => {
    await expect(call()).rejects.toMatchObject(error);
  });

  it.each([
    [
      'awsJson',
      'servicecatalog',
      '{}',
      { 'x-amz-target': 'AWS242ServiceCatalogService.OrderPizza' },
      'servicecatalog has no operation OrderPizza',
    ],
    [
      'awsQuery',
      'sts',
      'Action=OrderPizza&Version=2011-06-15',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'sts has no operation OrderPizza',
    ],
    [
      'another JSON service',
      'dynamodb',
      '{}',
      { 'x-amz-target': 'DynamoDB_20120810.ListTables' },
      'does not emulate the target DynamoDB_20120810.ListTables',
    ],
    [
      'another Query service',
      'autoscaling',
      'Action=DescribeAutoScalingGroups&Version=2011-01-01',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'does not emulate autoscaling',
    ],
  ])('%s: no such thing', async (_case, service, body, headers, message) => {
    const { status, text } = await post(
      service,
      body,
      headers as Record<string, string>,
    );

    expect(status).toBe(400);
    expect(text).toContain(message);
  });

  it('another REST service', async () => {
    const { status, text } = await post(
      'lambda',
      '{}',
      { 'content-type': 'application/json' },
      '/2015-03-31/functions',
    );

    expect(status).toBe(404);
    expect(JSON.parse(text)).toMatchObject({
      __type: 'UnknownOperationException',
    });
  });
});
