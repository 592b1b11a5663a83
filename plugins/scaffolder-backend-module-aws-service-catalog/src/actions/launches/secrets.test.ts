import { templateSecretName } from 'backstage-plugin-aws-service-catalog-common';
import {
  type Curating,
  catalog,
  startCurating,
} from '../../__testUtils__/curating';
import { outputsOf } from './endLaunch';

jest.setTimeout(240_000);

const SECRET = 'correct horse battery';
const PIN = '20261103';

/** Asks for its secret by the key of the JupyterHub's, and takes no other than a number of eight digits. */
const SAFE_TEMPLATE = JSON.stringify({
  Parameters: {
    AdminPassword: { Type: 'String', NoEcho: true, AllowedPattern: '\\d{8}' },
  },
  Resources: { Safe: { Type: 'AWS::S3::Bucket' } },
});

describe('NoEcho parameters of a template', () => {
  let test: Curating;
  let hubId: string;
  beforeAll(async () => {
    test = await startCurating();
    const { body } = await test.get('/teams/ai-research/products?limit=100');
    hubId = body.items.find(
      ({ name }: { name: string }) => name === 'JupyterHub on EC2',
    ).id;
  });
  afterAll(() => test?.stop());

  const hub = (name: string, input: object = {}) => ({
    id: 'launch',
    action: 'aws:service-catalog:provision',
    input: {
      team: 'ai-research',
      product: 'JupyterHub on EC2',
      path: 'AI Research Team Portfolio',
      name,
      parameters: {
        KeyName: 'researcher-key',
        SubnetId: 'subnet-0a1b2c3d4e5f60001',
      },
      tags: { CostCenter: '4711', Project: 'ai-research' },
      ...input,
    },
  });
  const passwordOf = (productId: string) =>
    templateSecretName(productId, 'AdminPassword');

  it('take the secret that the form of the product kept, and tell it nobody', async () => {
    const ended = await test.run([hub('hub-kept')], {
      secrets: { [passwordOf(hubId)]: SECRET },
    });
    expect(ended).toMatchObject({
      status: 'completed',
      outputs: { launch: { created: true, status: 'succeeded' } },
    });
    expect(JSON.stringify(ended)).not.toContain(SECRET);
  });

  it('take the secret that the step names, and tell it nobody', async () => {
    const ended = await test.run(
      [
        hub('hub-named', {
          secretParameters: { AdminPassword: '${{ secrets.password }}' },
        }),
      ],
      { secrets: { password: SECRET } },
    );
    expect(ended).toMatchObject({
      status: 'completed',
      outputs: { launch: { created: true, status: 'succeeded' } },
    });
    expect(JSON.stringify(ended)).not.toContain(SECRET);
  });

  it('take each their own where products of one template ask by the same key', async () => {
    const portfolio = 'AI Research Team Portfolio';
    const product = 'Safe';
    const { body } = await test.post(
      `/catalogs/${catalog}/products`,
      {
        name: product,
        vendor: 'Platform team',
        version: { name: 'v1', source: { template: SAFE_TEMPLATE } },
        portfolioId: await test.idOfPortfolio(portfolio),
      },
      'platform',
    );
    const role = await test.done('launch-role:create', {
      catalog,
      name: 'LaunchRole-Safe',
      product,
    });
    await test.done('constraint:create', {
      catalog,
      portfolio,
      product,
      type: 'LAUNCH',
      roleArn: String(role.outputs.it.roleArn),
    });
    const safe = {
      ...hub('safe', { product, parameters: {} }),
      id: 'safe',
    };
    const ended = await test.run([hub('hub-and-safe'), safe], {
      secrets: { [passwordOf(hubId)]: SECRET, [passwordOf(body.id)]: PIN },
    });
    expect(ended).toMatchObject({
      status: 'completed',
      outputs: {
        launch: { created: true, status: 'succeeded' },
        safe: { created: true, status: 'succeeded' },
      },
    });
    expect(JSON.stringify(ended)).not.toMatch(`${SECRET}|${PIN}`);
  });

  it('are missed by name', async () => {
    const { status, log } = await test.run([hub('hub-none')]);
    expect(status).toBe('failed');
    expect(log).toContain('AdminPassword');
  });

  it('are told nobody by a dry run', async () => {
    const { body } = await test.dryRun([hub('hub-dry')], {
      secrets: { [passwordOf(hubId)]: SECRET },
    });
    expect(body.output.launch).toMatchObject({ status: 'dry-run' });
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });
});

describe('outputs of a stack', () => {
  it('leave out what tells a secret', () => {
    const outputs = [
      { key: 'Url', value: 'https://hub.example' },
      { key: 'Login', value: `https://admin:${SECRET}@hub.example` },
    ];
    expect(outputsOf(outputs, { AdminPassword: SECRET })).toEqual({
      Url: 'https://hub.example',
    });
    expect(Object.keys(outputsOf(outputs, { Optional: '' }))).toEqual([
      'Url',
      'Login',
    ]);
  });
});
