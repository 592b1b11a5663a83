import type { PreFlight } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { Curator } from '../../__testUtils__/Curator';
import { type TestPortal, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
const costCenter = [{ key: 'CostCenter', value: '4711' }];
const machine = {
  VpcId: 'vpc-0a1b2c3d4e5f60001',
  SubnetId: 'subnet-0a1b2c3d4e5f60001',
  KeyName: 'researcher-key',
};

describe('pre-flight', () => {
  let sandbox: TestSandbox;
  let curator: Curator;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    curator = await Curator.of(sandbox);
    portal = await startPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(async () => {
    await sandbox.clearFaults();
  });

  async function check(product: string, request: object) {
    const { status, body } = await portal.post(`${TEAM}/pre-flight`, {
      operation: 'provision',
      productId: await curator.productId(product),
      ...request,
    });
    expect(status).toBe(200);
    const { checks, blocked } = body as PreFlight;
    return {
      blocked,
      of: (id: string) => checks.find(entry => entry.id === id),
      ids: checks.map(({ id }) => id),
    };
  }
  const DEEP_LEARNING = 'Deep Learning Base AMI (Amazon Linux)';
  const good = { name: 'my-machine', parameters: machine, tags: costCenter };

  it('makes every check of a launch', async () => {
    const { blocked, of, ids } = await check(DEEP_LEARNING, good);
    expect(ids).toEqual([
      'launch-path',
      'launch-role',
      'launch-role-trust',
      'launch-role-permissions',
      'parameters',
      'tag-options',
      'name',
    ]);
    expect(blocked).toBe(false);
    expect(of('launch-role')).toMatchObject({
      status: 'ok',
      detail: 'LaunchRole-DeepLearning',
    });
    expect(of('launch-role-trust')?.status).toBe('ok');
    expect(of('launch-role-permissions')?.status).toBe('ok');
  });

  it('names the action that a launch role lacks for the template, for the platform team to allow', async () => {
    const { blocked, of } = await check('Notebook server (weak role)', good);
    expect(blocked).toBe(true);
    expect(of('launch-role-permissions')).toMatchObject({
      status: 'blocked',
      detail: 'LaunchRole-Weak may not do ec2:CreateSecurityGroup.',
      fixedBy: 'platform-team',
    });
  });

  it('does not pass for checked what it cannot read the template of', async () => {
    await sandbox.addFault({
      match: { operation: 'GetTemplateSummary' },
      effect: {
        type: 'error',
        code: 'AccessDenied',
        message: 'not authorized',
        status: 403,
      },
    });
    const fresh = await startPortal(sandbox);
    const { body } = await fresh.post(`${TEAM}/pre-flight`, {
      operation: 'provision',
      productId: await curator.productId(DEEP_LEARNING),
      ...good,
    });
    expect(body.checks).toContainEqual(
      expect.objectContaining({
        id: 'launch-role-permissions',
        status: 'unknown',
        detail: 'Your team may not read the template.',
      }),
    );
    await fresh.stop();
  });

  it.each([
    [
      'values',
      { ...good, parameters: { ...machine, VolumeSize: '9' } },
      'parameters',
      'must be at least 50',
    ],
    ['tags', { ...good, tags: [] }, 'tag-options', 'choose one of 4711, 4712'],
    ['a name', { ...good, name: 'no spaces' }, 'name', 'cannot be a name'],
  ])(
    'blocks wrong %s, for the person to fix',
    async (_, request, id, detail) => {
      const { blocked, of } = await check(DEEP_LEARNING, request);
      expect(blocked).toBe(true);
      expect(of(id)).toMatchObject({
        status: 'blocked',
        fixedBy: 'you',
        detail: expect.stringContaining(detail),
        fix: expect.any(String),
      });
    },
  );

  it('blocks a path without a launch role, for the platform team to fix', async () => {
    const { blocked, of } = await check('GPU workstation (draft)', {
      name: 'x',
    });
    expect(blocked).toBe(true);
    expect(of('launch-path')).toMatchObject({
      status: 'blocked',
      fixedBy: 'platform-team',
    });
  });

  it('blocks a version that is not there', async () => {
    const { of } = await check(DEEP_LEARNING, {
      ...good,
      versionId: 'pa-nothing',
    });
    expect(of('launch-path')).toMatchObject({
      status: 'blocked',
      detail: expect.stringContaining("no active version 'pa-nothing'"),
    });
  });

  it('asks which of several paths is meant', async () => {
    const { of } = await check('Research data bucket', { name: 'x' });
    expect(of('launch-path')).toMatchObject({
      status: 'blocked',
      fixedBy: 'you',
    });
  });

  it('blocks values against a rule, in the words of its author', async () => {
    const { of } = await check('JupyterHub on EC2', {
      name: 'x',
      tags: costCenter,
      parameters: {
        ...machine,
        AdminPassword: 'long enough to do',
        InstanceType: 'g5.xlarge',
        Environment: 'test',
      },
    });
    expect(of('parameters')?.status).toBe('blocked');
    expect(of('parameters')?.detail).toMatch(/prod/i);
  });

  it('blocks a launch role that is gone', async () => {
    await sandbox.addFault({
      match: { service: 'iam', operation: 'GetRole' },
      effect: {
        type: 'error',
        code: 'NoSuchEntity',
        message: 'The role cannot be found.',
        status: 404,
      },
    });
    const { of } = await check(DEEP_LEARNING, good);
    expect(of('launch-role')).toMatchObject({
      status: 'blocked',
      fixedBy: 'platform-team',
    });
    expect(of('launch-role-trust')?.status).toBe('unknown');
  });

  it.each([
    ['GetRole', 'launch-role'],
    ['GetRole', 'launch-role-trust'],
    ['GetRole', 'launch-role-permissions'],
    ['SimulatePrincipalPolicy', 'launch-role-permissions'],
    ['SearchProvisionedProducts', 'name'],
  ])(
    'says what it cannot look at without %s: %s is unknown, not passed',
    async (operation, id) => {
      await sandbox.addFault({
        match: { operation },
        effect: {
          type: 'error',
          code: 'AccessDenied',
          message: 'not authorized',
          status: 403,
        },
      });
      const { of } = await check(DEEP_LEARNING, good);
      expect(of(id)?.status).toBe('unknown');
    },
  );

  it('looks at what runs before an update or a termination', async () => {
    const answer = await portal.post(`${TEAM}/pre-flight`, {
      operation: 'terminate',
      provisionedProductId: 'pp-nothing',
    });
    expect(answer.body).toMatchObject({
      blocked: true,
      checks: [{ id: 'no-operation-running', status: 'blocked' }],
    });
  });
});
