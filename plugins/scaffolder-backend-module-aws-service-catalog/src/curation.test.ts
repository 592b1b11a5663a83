import type { JsonObject } from '@backstage/types';
import {
  type Curating,
  catalog,
  publication,
  startCurating,
  stepOf,
} from './__testUtils__/curating';

jest.setTimeout(240_000);

const portfolio = 'Sleep study';
const product = 'Research data bucket';

describe('templates that curate', () => {
  let test: Curating;

  beforeAll(async () => {
    test = await startCurating();
  });
  afterAll(async () => {
    await test?.stop();
  });

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
      const before = await test.callsOf(operation);
      test.audited.length = 0;

      const refused = await test.does(action, input, 'researcher');
      expect(refused.status).toBe('failed');
      expect(refused.log).toMatch(
        /There is no catalog '(ai-research|hub)' that you may curate/,
      );
      expect(await test.callsOf(operation)).toBe(before);
      expect(test.audited).toMatchObject([{ outcome: 'fail' }]);

      const first = await test.done(action, input);
      expect(first.outputs.it).toMatchObject({ created: true, ...outputs });
      const made = await test.callsOf(operation);
      expect(made).toBeGreaterThan(before);

      const again = await test.done(action, input);
      expect(again.outputs.it).toMatchObject({ created: false });
      expect(again.outputs.it.portalUrl).toBe(first.outputs.it.portalUrl);
      expect(await test.callsOf(operation)).toBe(made);
    },
  );

  it('leaves what is there as it is, and says where it differs', async () => {
    const { log } = await test.done('portfolio:create', {
      catalog,
      name: portfolio,
      providerName: 'Somebody else',
      description: 'Other words',
    });
    expect(log).toMatch(
      /providerName "Platform team", the template asks for "Somebody else"; it is left as it is/,
    );
    expect(log).toMatch(
      /description none, the template asks for "Other words"/,
    );
    const { log: constrained, outputs } = await test.done('constraint:create', {
      catalog,
      portfolio,
      product,
      type: 'LAUNCH',
      roleArn: 'arn:aws:iam::222222222222:role/LaunchRole-Storage',
    });
    expect(outputs.it.created).toBe(false);
    expect(constrained).toMatch(
      /is left as it is, and it differs from what the template asks: .*LaunchRole-Sleep/,
    );
    const role = await test.done('launch-role:create', {
      catalog,
      name: 'LaunchRole-Sleep',
      resourceTypes: ['AWS::EC2::Instance'],
    });
    expect(role.outputs.it.created).toBe(false);
    expect(role.log).toMatch(/LaunchRole-Sleep is left as it is/);

    const detail = await test.read(
      `/portfolios/${await test.idOfPortfolio(portfolio)}?refresh=true`,
    );
    expect(detail).toMatchObject({ provider: 'Platform team' });
    expect(detail.description).toBeUndefined();
    expect(
      detail.constraints.filter(
        (one: { type: string }) => one.type === 'LAUNCH',
      ),
    ).toMatchObject([{ launchRole: { name: 'LaunchRole-Sleep' } }]);
  });

  it('fills a local portfolio on the other side', async () => {
    await test.done('portfolio:create', {
      catalog: 'hub',
      name: 'Empty studies',
      providerName: 'Platform team',
    });
    const input = {
      catalog: 'hub',
      portfolio: 'Empty studies',
      recipient: '222222222222',
      align: { localPortfolio: 'Local studies' },
    };
    const { outputs } = await test.done('portfolio:share', input);
    expect(outputs.it).toMatchObject({
      created: true,
      accepted: true,
      localPortfolioId: await test.idOfPortfolio('Local studies'),
    });
    const again = await test.done('portfolio:share', input);
    expect(again.outputs.it).toMatchObject({
      created: false,
      accepted: false,
      localPortfolioId: outputs.it.localPortfolioId,
    });
    await test.idOfPortfolio('Local studies');
  });

  it('refuses names that mean nothing or several, and names the candidates', async () => {
    const none = await test.does('portfolio:add-product', {
      catalog,
      portfolio: 'No such portfolio',
      product,
    });
    expect(none.status).toBe('failed');
    expect(none.log).toMatch(
      /portfolio: there is no .*No such portfolio.* There is: .*Sleep study \(port-/,
    );
    const elsewhere = await test.does('portfolio:share', {
      catalog,
      portfolio,
      recipient: '333333333333',
      accept: true,
    });
    expect(elsewhere.log).toMatch(/accept: there is no catalog in account 333/);
    expect(
      (await test.does('portfolio:grant', { catalog, portfolio })).log,
    ).toMatch(/teams: name at least one team, or principals/);
  });

  it('changes nothing in a dry run', async () => {
    const created = [
      'CreatePortfolio',
      'CreateProduct',
      'CreateRole',
      'CreateTagOption',
      'CreateConstraint',
      'PutRolePolicy',
    ];
    const counts = () => Promise.all(created.map(test.callsOf));
    const before = await counts();
    const { status, body } = await test.dryRun(
      [
        ['portfolio:create', { catalog, name: 'Dry', providerName: 'P' }],
        ['tag-option:create', { catalog, key: 'Dry', value: 'run' }],
        ['launch-role:create', { catalog, name: 'Dry', product }],
        ['guardrails:apply', { catalog, team: 'ai-research' }],
        ['publish-marketplace-ami', publication('Dry')],
      ].map(([action, input], index) => ({
        ...stepOf(action as string, input as JsonObject),
        id: `step${index}`,
      })),
      { as: 'platform' },
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body.log)).toMatch(/Would create the portfolio Dry/);
    expect(JSON.stringify(body.log)).toMatch(/Would publish Dry image 2026.10/);
    expect(await counts()).toEqual(before);
  });
});
