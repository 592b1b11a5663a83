import { randomUUID } from 'node:crypto';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ProvisionRequest } from 'backstage-plugin-aws-service-catalog-common';
import request from 'supertest';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
  type StoryProduct,
} from '../__testUtils__/startLaunchPortal';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

/** Requests that are refused before AWS hears of them: with the field and the fix, without a launch. */
describe('launches that cannot be', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => sandbox.clearRequests());

  /** What is left of a refused request: no launch, no call, an audit event. */
  async function traces() {
    const { body } = await portal.get(`${TEAM}/launches?scope=team`);
    const calls = await sandbox.requests({ operation: 'ProvisionProduct' });
    return {
      launches: body.items,
      calls,
      audited: portal.audited.at(-1)?.outcome,
    };
  }
  const nothing = { launches: [], calls: [], audited: 'fail' };

  const without = (key: string, from: object = {}) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));

  const cases: [
    string,
    StoryProduct,
    (order: ProvisionRequest) => object,
    number,
    object,
  ][] = [
    [
      'an unknown product',
      'ami',
      order => ({ ...order, productId: 'prod-unknown' }),
      404,
      {
        name: 'NotFoundError',
        field: 'productId',
        message: expect.stringMatching(/prod-unknown/),
      },
    ],
    [
      'an unknown version',
      'ami',
      order => ({ ...order, versionId: 'pa-unknown' }),
      404,
      {
        name: 'NotFoundError',
        field: 'versionId',
        message: expect.stringMatching(/pa-unknown/),
      },
    ],
    [
      'an unknown path',
      'ami',
      order => ({ ...order, pathId: 'lpv3-unknown' }),
      404,
      {
        name: 'NotFoundError',
        field: 'pathId',
        message: expect.stringMatching(/lpv3-unknown/),
      },
    ],
    [
      'no path where there are several',
      'bucket',
      order => ({ ...order, pathId: undefined }),
      400,
      {
        field: 'pathId',
        message: expect.stringMatching(/Shared research tools/),
      },
    ],
    [
      'a path without launch role',
      'draft',
      order => order,
      400,
      {
        field: 'pathId',
        message: expect.stringMatching(/no launch role.*LAUNCH constraint/),
      },
    ],
    [
      'a parameter that is missing',
      'ami',
      order => ({ ...order, parameters: without('VpcId', order.parameters) }),
      400,
      { field: 'parameters.VpcId', message: expect.stringMatching(/missing/) },
    ],
    [
      'a parameter of a wrong type',
      'ami',
      order => ({
        ...order,
        parameters: { ...order.parameters, VolumeSize: 'large' },
      }),
      400,
      {
        field: 'parameters.VolumeSize',
        message: expect.stringMatching(/number/),
      },
    ],
    [
      'a list for a text',
      'ami',
      order => ({
        ...order,
        parameters: { ...order.parameters, VpcId: ['a', 'b'] },
      }),
      400,
      { field: 'parameters.VpcId', message: expect.stringMatching(/one text/) },
    ],
    [
      'a parameter that is no text at all',
      'ami',
      order => ({
        ...order,
        parameters: { ...order.parameters, VolumeSize: 100 },
      }),
      400,
      { field: 'parameters.VolumeSize' },
    ],
    [
      'a parameter out of range',
      'ami',
      order => ({
        ...order,
        parameters: { ...order.parameters, VolumeSize: '49' },
      }),
      400,
      {
        field: 'parameters.VolumeSize',
        message: expect.stringMatching(/between 50 and 2000/),
      },
    ],
    [
      'a value that is not allowed',
      'ami',
      order => ({
        ...order,
        parameters: { ...order.parameters, InstanceType: 'p4d.24xlarge' },
      }),
      400,
      {
        field: 'parameters.InstanceType',
        message: expect.stringMatching(/t3\.large/),
      },
    ],
    [
      'a value against the pattern',
      'ami',
      order => ({
        ...order,
        parameters: { ...order.parameters, AllowedCidr: '0.0.0.0/0' },
      }),
      400,
      {
        field: 'parameters.AllowedCidr',
        message: expect.stringMatching(/not the whole Internet/),
      },
    ],
    [
      'a parameter that the version does not have',
      'ami',
      order => ({ ...order, parameters: { ...order.parameters, Size: '1' } }),
      400,
      { field: 'parameters.Size' },
    ],
    [
      'values against a rule',
      'hub',
      order => ({
        ...order,
        parameters: { ...order.parameters, InstanceType: 'm6i.large' },
      }),
      400,
      {
        field: 'parameters',
        message: expect.stringMatching(
          /Outside prod, choose a t3 instance type/,
        ),
      },
    ],
    [
      'a secret that is too short, without repeating it',
      'hub',
      order => ({
        ...order,
        parameters: { ...order.parameters, AdminPassword: 'hunter2' },
      }),
      400,
      {
        field: 'parameters.AdminPassword',
        message: expect.stringMatching(/^(?!.*hunter2).*between 12 and 64/),
      },
    ],
    [
      'a tag against the TagOptions',
      'ami',
      order => ({ ...order, tags: [{ key: 'CostCenter', value: '1' }] }),
      400,
      { field: 'tags.0.value', message: expect.stringMatching(/4711, 4712/) },
    ],
    [
      'a tag that has to be chosen',
      'ami',
      order => ({ ...order, tags: [] }),
      400,
      { field: 'tags', message: expect.stringMatching(/CostCenter/) },
    ],
    [
      'unknown fields',
      'ami',
      order => ({ ...order, colour: 'red' }),
      400,
      { field: 'colour' },
    ],
    [
      'a name that AWS does not take',
      'ami',
      order => ({ ...order, name: 'my run' }),
      400,
      { field: 'name' },
    ],
    [
      'a region that is not the team’s',
      'ami',
      order => ({ ...order, region: 'eu-west-1' }),
      400,
      { field: 'region', message: expect.stringMatching(/us-east-1/) },
    ],
    [
      'a body of 1 MB',
      'ami',
      order => ({ ...order, entityRef: 'x'.repeat(1024 * 1024) }),
      413,
      {},
    ],
  ];

  it.each(cases)('%s', async (_, product, change, status, error) => {
    const answer = await portal.launch(change(await portal.order(product)));

    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject(error);
    expect(await traces()).toEqual(nothing);
  });

  it('no Idempotency-Key', async () => {
    const answer = await portal.post(
      `${TEAM}/launches`,
      await portal.order('ami'),
    );

    expect(answer.status).toBe(400);
    expect(answer.body.error.field).toBe('Idempotency-Key');
    expect(await traces()).toEqual(nothing);
  });

  it.each([
    ['genomics', 404],
    ['GENOMICS', 404],
    ['..%2Fgenomics', 400],
    ['AI RESEARCH', 400],
    ['%00', 400],
  ])('a forged team id: %s', async (team, status) => {
    // An order that this team could place.
    const theirs = '/v1/teams/genomics/products';
    const { body: list } = await portal.get(theirs, 'other-team');
    const { body: product } = await portal.get(
      `${theirs}/${list.items[0].id}`,
      'other-team',
    );
    const order = {
      productId: product.id,
      versionId: product.versions[0].id,
      name: 'forged',
    };
    const answer = await portal.launch(order, { team });

    expect(answer.status).toBe(status);
    expect(await traces()).toEqual(nothing);
    const { body } = await portal.get(
      '/v1/teams/genomics/launches?scope=team',
      'other-team',
    );
    expect(body.items).toEqual([]);
  });

  it('a sign-in that has expired', async () => {
    const answer = await request(portal.server)
      .post(`/api/aws-service-catalog${TEAM}/launches`)
      .set('Authorization', 'Bearer expired')
      .set('Idempotency-Key', randomUUID())
      .send(await portal.order('ami'));

    expect(answer.status).toBe(401);
    expect(await traces()).toMatchObject({ launches: [], calls: [] });
  });

  it('a permission policy that says no', async () => {
    const order = await portal.order('ami');
    const strict = await startPortal(sandbox, {
      features: [
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => ({
            authorize: async queries =>
              queries.map(({ permission }) => ({
                result:
                  permission.name === 'aws-service-catalog.launch.create'
                    ? AuthorizeResult.DENY
                    : AuthorizeResult.ALLOW,
              })),
            authorizeConditional: async queries =>
              queries.map(() => ({ result: AuthorizeResult.DENY })),
          }),
        }),
      ],
    });
    const answer = await strict.post(`${TEAM}/launches`, order, {
      headers: { 'Idempotency-Key': randomUUID() },
    });
    await strict.stop();

    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toMatch(/launch\.create/);
    expect(await traces()).toMatchObject({ launches: [], calls: [] });
  });
});

describe('a name that is taken', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('is refused at the field, also when a failed launch holds it', async () => {
    const taken = await portal.order('bucket');
    const failed = await portal.order('weak');
    await portal.launch(taken);
    await portal.launch(failed);
    await portal.finish();

    const again = await portal.launch(
      await portal.order('bucket', { name: taken.name }),
    );
    const held = await portal.launch(
      await portal.order('bucket', { name: failed.name }),
    );
    expect([again.status, held.status]).toEqual([409, 409]);
    expect(again.body.error).toMatchObject({
      name: 'ConflictError',
      field: 'name',
      message: expect.stringMatching(/taken/),
    });
    expect(held.body.error.message).toMatch(/failed; terminate it/);
  });

  it('is refused by AWS when it cannot be looked up before', async () => {
    const taken = await portal.order('bucket');
    await portal.launch(taken);
    await sandbox.addFault({
      match: { operation: 'DescribeProvisionedProduct' },
      effect: { type: 'error', code: 'AccessDeniedException' },
    });
    const again = await portal.launch(
      await portal.order('bucket', { name: taken.name }),
    );
    await sandbox.clearFaults();

    expect(again.status).toBe(202);
    expect(again.body).toMatchObject({
      state: 'failed',
      failure: {
        summary: `The name ${taken.name} is taken in this account.`,
        awsError: 'InvalidParametersException',
        requestId: expect.any(String),
        nextSteps: [{ action: 'change-parameter', parameter: 'name' }],
      },
    });
    expect(portal.audited.at(-1)).toMatchObject({
      outcome: 'fail',
      error: `The name ${taken.name} is taken in this account.`,
    });
  });
});
