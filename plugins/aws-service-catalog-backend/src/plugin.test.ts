import { createBackendModule } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  type LaunchPolicyRequest,
  type TeamDefinition,
  launchPolicyExtensionPoint,
  teamProviderExtensionPoint,
} from 'backstage-plugin-aws-service-catalog-node';
import { TestSandbox } from 'test-sandbox';
import { startPortal } from './__testUtils__/startPortal';
import plugin from './index';

jest.setTimeout(180_000);

const group = (name: string, annotations: Record<string, string> = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default', title: `The ${name}`, annotations },
  spec: { type: 'team', children: [] },
});
const annotated = (accountId: string, regions = 'us-east-1, eu-west-1') => ({
  'aws-service-catalog.io/account-id': accountId,
  'aws-service-catalog.io/regions': regions,
  'aws-service-catalog.io/role-name': 'GenomicsTeam',
});

function module(options: {
  teams?: TeamDefinition[];
  check?: (request: LaunchPolicyRequest) => Promise<{
    allowed: false;
    reason: string;
  }>;
}) {
  return createBackendModule({
    pluginId: 'aws-service-catalog',
    moduleId: 'test',
    register(env) {
      env.registerInit({
        deps: {
          teams: teamProviderExtensionPoint,
          policies: launchPolicyExtensionPoint,
        },
        async init({ teams, policies }) {
          teams.addTeamProvider({
            name: 'test',
            getTeams: async () => options.teams ?? [],
          });
          if (options.check) {
            policies.addLaunchPolicy({ name: 'test', check: options.check });
          }
        },
      });
    },
  });
}

describe('plugin', () => {
  let sandbox: TestSandbox;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
  });
  afterAll(async () => {
    await sandbox?.stop();
  });

  it('finds teams in the annotations of groups', async () => {
    const portal = await startPortal(sandbox, {
      config: { teams: [], annotatedTeams: { accounts: ['333333333333'] } },
      entities: [group('genomics', annotated('333333333333'))],
    });
    const { body } = await portal.get('/v1/teams', 'other-team');
    expect(body.items).toEqual([
      expect.objectContaining({
        id: 'genomics',
        title: 'The genomics',
        accountId: '333333333333',
        regions: ['us-east-1', 'eu-west-1'],
        roleName: 'GenomicsTeam',
      }),
    ]);
    const products = await portal.get(
      '/v1/teams/genomics/products',
      'other-team',
    );
    expect(products.body.total).toBe(1);
    await portal.stop();
  });

  it.each([
    ['wrong annotations', '12', { accounts: ['333333333333'] }],
    ['annotations that nobody allows', '333333333333', undefined],
    ['an account that is not allowed', '333333333333', { accounts: [] }],
    [
      'a role that is not allowed',
      '333333333333',
      { accounts: ['333333333333'], roleNames: ['Another'] },
    ],
  ])('makes no team of %s', async (_, accountId, annotatedTeams) => {
    const portal = await startPortal(sandbox, {
      config: { teams: [], ...(annotatedTeams && { annotatedTeams }) },
      entities: [group('genomics', annotated(accountId))],
    });
    const { body } = await portal.get('/v1/teams', 'other-team');
    expect(body.items).toEqual([]);
    await portal.stop();
  });

  it('lets the configuration win over annotations, and annotations over providers', async () => {
    const portal = await startPortal(sandbox, {
      config: {
        annotatedTeams: { accounts: ['333333333333'] },
        teams: [
          {
            group: 'group:default/ai-research',
            accountId: '222222222222',
            regions: ['us-east-1'],
            roleName: 'AIResearchTeam',
          },
        ],
      },
      entities: [
        group('ai-research', annotated('333333333333')),
        group('genomics', annotated('333333333333')),
      ],
      features: [
        module({
          teams: ['ai-research', 'genomics', 'platform'].map(name => ({
            groupRef: `group:default/${name}`,
            accountId: '444444444444',
            regions: ['us-east-1'],
            roleName: 'Provided',
          })),
        }),
      ],
    });
    const accountOf = async (person: string) => {
      const { body } = await portal.get('/v1/teams', person);
      return body.items[0].accountId;
    };
    expect(await accountOf('researcher')).toBe('222222222222');
    expect(await accountOf('other-team')).toBe('333333333333');
    expect(await accountOf('platform')).toBe('444444444444');
    await portal.stop();
  });

  it('gives the role of a configured team, or of a curator, to no annotated one', async () => {
    const portal = await startPortal(sandbox, {
      config: {
        annotatedTeams: { accounts: ['333333333333', '111111111111'] },
        catalogs: [
          {
            id: 'hub',
            accountId: '111111111111',
            region: 'us-east-1',
            roleName: 'GenomicsTeam',
          },
        ],
      },
      entities: [
        group('platform', annotated('333333333333')),
        group('ai-research', annotated('111111111111')),
      ],
    });
    const { body } = await portal.get('/v1/teams', 'platform');
    expect(body.items).toEqual([]);
    await portal.stop();
  });

  it.each([
    [
      'refuses',
      async () => ({ allowed: false as const, reason: 'Not on Fridays' }),
      'Not on Fridays',
    ],
    [
      'fails',
      async () => {
        throw new Error('the rules are on fire');
      },
      "policy 'test'",
    ],
  ])('launches nothing when a policy %s', async (_, check, message) => {
    const portal = await startPortal(sandbox, {
      features: [module({ check })],
    });
    const team = '/v1/teams/ai-research';
    const { body } = await portal.get(`${team}/products?search=data%20bucket`);
    const [{ id }] = body.items;
    const product = await portal.get(`${team}/products/${id}`);
    const [path] = product.body.launchPaths;
    const form = await portal.get(
      `${team}/products/${id}/launch-form?path=${path.id}`,
    );
    const refused = await portal.post(
      `${team}/launches`,
      {
        productId: id,
        versionId: form.body.versionId,
        pathId: path.id,
        name: 'refused-bucket',
        parameters: Object.fromEntries(
          form.body.schema.required.map((key: string) => [key, 'a-bucket']),
        ),
        tags: form.body.tagOptions
          .filter(({ values }: { values: string[] }) => values.length > 1)
          .map(({ key, values }: { key: string; values: string[] }) => ({
            key,
            value: values[0],
          })),
      },
      { headers: { 'Idempotency-Key': 'policy-key-0001' } },
    );
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain(message);
    expect(refused.body.error.message).not.toContain('on fire');
    const launches = await portal.get(`${team}/launches`);
    expect(launches.body.items).toEqual([]);
    await portal.stop();
  });

  it('serves its contract', async () => {
    const portal = await startPortal(sandbox);
    const { status, body } = await portal.get('/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    await portal.stop();
  });

  it('does not start with a wrong configuration, and names the key', async () => {
    await expect(
      startTestBackend({
        features: [
          plugin,
          catalogServiceMock.factory(),
          mockServices.rootConfig.factory({
            data: {
              awsServiceCatalog: {
                teams: [
                  {
                    group: 'group:default/x',
                    accountId: '12',
                    regions: ['us-east-1'],
                    roleName: 'X',
                  },
                ],
              },
            },
          }),
        ],
      }),
    ).rejects.toThrow('awsServiceCatalog.teams[0]: accountId');
  });
});
