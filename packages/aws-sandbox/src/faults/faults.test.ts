import { EC2Client, DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import {
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import {
  ListGroupsCommand,
  ResourceGroupsClient,
} from '@aws-sdk/client-resource-groups';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';
import { addUser, ALLOW_ALL } from '../testing/principals';

const ACCOUNT = '111111111111';

describe('faults', () => {
  let sandbox: Sandbox;
  let user: string;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 5 });
    user = addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'ada',
      policies: { All: ALLOW_ALL },
    });
  });

  afterEach(() => sandbox.close());

  const whoAmI = () =>
    clientOf(STSClient, sandbox, user).send(new GetCallerIdentityCommand({}));
  const search = () =>
    clientOf(ServiceCatalogClient, sandbox, user).send(
      new SearchProductsCommand({}),
    );
  const makeUser = (UserName: string) =>
    clientOf(IAMClient, sandbox, user).send(
      new CreateUserCommand({ UserName }),
    );

  it('answers an error in the service own envelope, as often as it is told', async () => {
    sandbox.faults.add({
      match: { service: 'servicecatalog', operation: 'SearchProducts' },
      times: 2,
      effect: { type: 'error', code: 'InternalServerError', status: 500 },
    });

    await expect(search()).rejects.toMatchObject({
      name: 'InternalServerError',
      $metadata: { httpStatusCode: 500 },
    });
    await expect(search()).rejects.toThrow();
    await expect(search()).resolves.toBeDefined();
  });

  it('lets calls pass before it strikes', async () => {
    sandbox.faults.add({
      match: { service: 'sts' },
      after: 1,
      times: 1,
      effect: { type: 'error', code: 'ServiceUnavailable', status: 503 },
    });

    await expect(whoAmI()).resolves.toBeDefined();
    await expect(whoAmI()).rejects.toMatchObject({
      name: 'ServiceUnavailable',
    });
    await expect(whoAmI()).resolves.toBeDefined();
  });

  it('matches by account and region', async () => {
    sandbox.faults.add({
      match: { accountId: '222222222222' },
      effect: { type: 'error', code: 'Wrong' },
    });
    sandbox.faults.add({
      match: { region: 'eu-west-1' },
      effect: { type: 'error', code: 'FarAway' },
    });
    const faraway = clientOf(STSClient, sandbox, user, { region: 'eu-west-1' });

    await expect(whoAmI()).resolves.toBeDefined();
    await expect(
      faraway.send(new GetCallerIdentityCommand({})),
    ).rejects.toMatchObject({ name: 'FarAway' });
  });

  it.each<[string, () => Promise<unknown>, number, string]>([
    ['awsJson', () => search(), 400, 'ThrottlingException'],
    ['awsQuery', () => whoAmI(), 400, 'Throttling'],
    [
      'ec2Query',
      () =>
        clientOf(EC2Client, sandbox, user).send(new DescribeRegionsCommand({})),
      503,
      'RequestLimitExceeded',
    ],
    [
      'restJson',
      () =>
        clientOf(ResourceGroupsClient, sandbox, user).send(
          new ListGroupsCommand({}),
        ),
      429,
      'TooManyRequestsException',
    ],
    [
      'restXml',
      () => clientOf(S3Client, sandbox, user).send(new ListBucketsCommand({})),
      503,
      'SlowDown',
    ],
  ])('%s: throttles beyond the rate', async (_protocol, call, status, name) => {
    sandbox.faults.add({
      match: {},
      effect: { type: 'throttle', perSecond: 0.001 },
    });

    await expect(call()).resolves.toBeDefined();
    await expect(call()).rejects.toMatchObject({
      name,
      $metadata: { httpStatusCode: status },
    });
  });

  it('loses the answer after the work was done', async () => {
    sandbox.faults.add({
      match: { operation: 'CreateUser' },
      times: 1,
      effect: { type: 'lose-answer' },
    });

    await expect(makeUser('bob')).rejects.not.toHaveProperty(
      '$metadata.httpStatusCode',
    );
    await expect(makeUser('bob')).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
    });
    expect(sandbox.requests.list({ operation: 'CreateUser' })).toMatchObject([
      { status: 0 },
      { status: 409 },
    ]);
  });

  it('drops the connection before anything was done', async () => {
    sandbox.faults.add({
      match: { operation: 'CreateUser' },
      times: 1,
      effect: { type: 'drop' },
    });

    await expect(makeUser('bob')).rejects.not.toHaveProperty(
      '$metadata.httpStatusCode',
    );
    await expect(makeUser('bob')).resolves.toBeDefined();
  });

  it('answers late, and the caller may give up first', async () => {
    sandbox.faults.add({
      match: { service: 'sts' },
      times: 1,
      effect: { type: 'latency', ms: 60_000 },
    });

    await expect(
      clientOf(STSClient, sandbox, user).send(
        new GetCallerIdentityCommand({}),
        {
          abortSignal: AbortSignal.timeout(50),
        },
      ),
    ).rejects.toMatchObject({ name: 'AbortError' });
    await expect(whoAmI()).resolves.toBeDefined();
  });

  it('ends when it is cleared', async () => {
    const id = sandbox.faults.add({
      match: {},
      effect: { type: 'error', code: 'Broken' },
    });
    await expect(whoAmI()).rejects.toMatchObject({ name: 'Broken' });

    sandbox.faults.clear(id);

    await expect(whoAmI()).resolves.toBeDefined();
  });
});
