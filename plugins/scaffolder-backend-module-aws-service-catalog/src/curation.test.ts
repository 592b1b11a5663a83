import type { JsonObject } from '@backstage/types';
import {
  type TemplatesTest,
  startTemplates,
} from './__testUtils__/startTemplates';

jest.setTimeout(240_000);

const catalog = 'ai-research';
const CATALOG = `/catalogs/${catalog}`;
const portfolio = 'Sleep study';
const product = 'Research data bucket';
const DEEP_LEARNING =
  '/aws/service/deeplearning/ami/x86_64/base-oss-nvidia-driver-gpu-amazon-linux-2023/latest/ami-id';

const publication = (name: string) => ({
  catalog,
  ssmParameter: DEEP_LEARNING,
  product: { name: `${name} image`, owner: 'Platform team' },
  version: '2026.10',
  instanceTypes: ['t3.large'],
  allowedCidrs: ['10.0.0.0/8'],
  portfolio: `${name} portfolio`,
  launchRole: `LaunchRole-${name}`,
  teams: ['group:default/ai-research'],
});

describe('templates that curate', () => {
  let test: TemplatesTest;

  beforeAll(async () => {
    test = await startTemplates();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(async () => {
    await test.sandbox.clearFaults();
  });

  const stepOf = (action: string, input: JsonObject) => ({
    id: 'it',
    action: `aws:service-catalog:${action}`,
    input,
  });
  const run = (action: string, input: JsonObject, as = 'platform') =>
    test.run([stepOf(action, input)], { as });
  const done = async (action: string, input: JsonObject) => {
    const ended = await run(action, input);
    if (ended.status !== 'completed') throw new Error(ended.log);
    return ended;
  };
  const callsOf = async (operation: string) =>
    (await test.sandbox.requests({ operation })).length;
  const read = async (path: string) =>
    (await test.get(`${CATALOG}${path}`, 'platform')).body;
  const idOfPortfolio = async (name: string) => {
    const { items } = await read('/portfolios?refresh=true&limit=100');
    const found = items.filter((one: { name: string }) => one.name === name);
    expect(found).toHaveLength(1);
    return found[0].id;
  };

  // Each rests on those before it.
  it.each<[string, JsonObject, string, object]>([
    [
      'portfolio:create',
      {
        catalog,
        name: portfolio,
        providerName: 'Platform team',
        tags: { Department: 'AI' },
      },
      'CreatePortfolio',
      {
        portfolioId: expect.stringMatching(/^port-/),
        portalUrl: expect.stringMatching(
          /^http:\/\/portal.example\/service-catalog\/catalogs\/ai-research\/portfolios\/port-/,
        ),
      },
    ],
    [
      'portfolio:add-product',
      { catalog, portfolio, product },
      'AssociateProductWithPortfolio',
      { productId: expect.stringMatching(/^prod-/) },
    ],
    [
      'portfolio:grant',
      { catalog, portfolio, teams: ['group:default/ai-research'] },
      'AssociatePrincipalWithPortfolio',
      { granted: ['arn:aws:iam::222222222222:role/AIResearchTeam'] },
    ],
    [
      'tag-option:create',
      { catalog, key: 'Study', value: 'sleep', portfolio },
      'CreateTagOption',
      { tagOptionId: expect.stringMatching(/^tag-/), associated: true },
    ],
    [
      'launch-role:create',
      { catalog, name: 'LaunchRole-Sleep', product },
      'CreateRole',
      { roleArn: 'arn:aws:iam::222222222222:role/LaunchRole-Sleep' },
    ],
    [
      'constraint:create',
      {
        catalog,
        portfolio,
        product,
        type: 'LAUNCH',
        roleArn: 'arn:aws:iam::222222222222:role/LaunchRole-Sleep',
      },
      'CreateConstraint',
      {
        constraintId: expect.stringMatching(/^cons-/),
        inWords: expect.stringMatching(/LaunchRole-Sleep/),
      },
    ],
    [
      'constraint:create',
      {
        catalog,
        portfolio,
        product,
        type: 'TEMPLATE',
        rules: {
          Internal: {
            Assertions: [
              {
                Assert: {
                  'Fn::Equals': [{ Ref: 'Classification' }, 'internal'],
                },
              },
            ],
          },
        },
      },
      'CreateConstraint',
      { constraintId: expect.stringMatching(/^cons-/) },
    ],
    [
      'guardrails:apply',
      { catalog, team: 'ai-research', rules: ['image-owner-deny'] },
      'PutRolePolicy',
      { applied: ['image-owner-deny'], roleName: 'AIResearchTeam' },
    ],
    [
      'portfolio:create',
      { catalog: 'hub', name: 'Shared studies', providerName: 'Platform team' },
      'CreatePortfolio',
      { portfolioId: expect.stringMatching(/^port-/) },
    ],
    [
      'portfolio:share',
      {
        catalog: 'hub',
        portfolio: 'Shared studies',
        recipient: 'ai-research',
        accept: true,
      },
      'CreatePortfolioShare',
      { recipient: '222222222222', accepted: true },
    ],
    [
      'publish-marketplace-ami',
      publication('Apnoea'),
      'CreateProduct',
      {
        publicationId: expect.any(String),
        productId: expect.stringMatching(/^prod-/),
        versionId: expect.stringMatching(/^pa-/),
        portfolioId: expect.stringMatching(/^port-/),
        launchRoleArn: 'arn:aws:iam::222222222222:role/LaunchRole-Apnoea',
      },
    ],
  ])(
    '%s makes it for a curator, once',
    async (action, input, operation, outputs) => {
      const before = await callsOf(operation);

      const refused = await run(action, input, 'researcher');
      expect(refused.status).toBe('failed');
      expect(refused.log).toMatch(
        /There is no catalog '(ai-research|hub)' that you may curate/,
      );
      expect(await callsOf(operation)).toBe(before);

      const first = await done(action, input);
      expect(first.outputs.it).toMatchObject({ created: true, ...outputs });
      const made = await callsOf(operation);
      expect(made).toBeGreaterThan(before);

      const again = await done(action, input);
      expect(again.outputs.it).toMatchObject({ created: false });
      expect(again.outputs.it.portalUrl).toBe(first.outputs.it.portalUrl);
      expect(await callsOf(operation)).toBe(made);
    },
  );
});
