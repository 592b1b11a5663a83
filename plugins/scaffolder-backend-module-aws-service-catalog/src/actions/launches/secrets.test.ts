import { templateSecretName } from 'backstage-plugin-aws-service-catalog-common';
import {
  type TemplatesTest,
  startTemplates,
} from '../../__testUtils__/startTemplates';
import { outputsOf } from './endLaunch';

jest.setTimeout(120_000);

const SECRET = 'correct horse battery';

describe('NoEcho parameters of a template', () => {
  let test: TemplatesTest;
  beforeAll(async () => {
    test = await startTemplates();
  });
  afterAll(() => test?.stop());

  const hub = (name: string, input: object = {}) => [
    {
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
    },
  ];

  it.each([
    ['that its form kept', templateSecretName('AdminPassword'), {}],
    [
      'that the step names',
      'password',
      { secretParameters: { AdminPassword: '${{ secrets.password }}' } },
    ],
  ])('take the secret %s, and tell it nobody', async (_, secret, input) => {
    const ended = await test.run(hub(`hub-${secret.slice(0, 3)}`, input), {
      secrets: { [secret]: SECRET },
    });
    expect(ended).toMatchObject({
      status: 'completed',
      outputs: { launch: { created: true, status: 'succeeded' } },
    });
    expect(JSON.stringify(ended)).not.toContain(SECRET);
  });

  it('are missed by name', async () => {
    const { status, log } = await test.run(hub('hub-none'));
    expect(status).toBe('failed');
    expect(log).toContain('AdminPassword');
  });

  it('are told nobody by a dry run', async () => {
    const { body } = await test.dryRun(hub('hub-dry'), {
      secrets: { [templateSecretName('AdminPassword')]: SECRET },
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
