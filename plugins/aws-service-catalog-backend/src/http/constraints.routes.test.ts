import { constraintChangePermission } from 'backstage-plugin-aws-service-catalog-common';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const CATALOG = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';
const DATA_ROLE = 'arn:aws:iam::222222222222:role/LaunchRole-Storage';

const rules = {
  LargeInProduction: {
    RuleCondition: { 'Fn::Equals': [{ Ref: 'Environment' }, 'prod'] },
    Assertions: [
      {
        Assert: { 'Fn::Contains': [['m5.large'], { Ref: 'InstanceType' }] },
        AssertDescription: 'In prod, choose m5.large',
      },
    ],
  },
};

describe('constraints', () => {
  let test: CurationTest;
  let portfolio: string;
  let draft: string;
  let jupyter: string;

  beforeAll(async () => {
    test = await startCuration();
    const { items } = await test.read(`${CATALOG}/portfolios?search=ai`);
    portfolio = `${CATALOG}/portfolios/${items[0].id}`;
    const products = await test.read(`${CATALOG}/products`);
    const idOf = (name: RegExp) =>
      products.items.find((product: { name: string }) =>
        name.test(product.name),
      ).id;
    draft = idOf(/draft/);
    jupyter = idOf(/Jupyter/);
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(() => {
    test.refused.clear();
    test.audited.length = 0;
  });

  const create = (body: object) =>
    test.create(`${portfolio}/constraints`, body);
  const launchable = async (productId: string): Promise<boolean> => {
    const { body } = await test.portal.get(`${TEAM}/products/${productId}`);
    return body.launchPaths[0].usable;
  };
  const callsOf = async (operation: string) =>
    (await test.sandbox.requests({ operation })).length;

  it('LAUNCH: makes a product launchable at once, and takes that away again', async () => {
    expect(await launchable(draft)).toBe(false);
    const { status, body } = await create({
      productId: draft,
      type: 'LAUNCH',
      launchRoleArn: DATA_ROLE,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      type: 'LAUNCH',
      productName: 'GPU workstation (draft)',
      launchRole: { name: 'LaunchRole-Storage', local: false },
      inWords: expect.stringContaining(DATA_ROLE),
    });
    expect(await launchable(draft)).toBe(true);
    expect(test.audited).toMatchObject([
      {
        eventId: 'constraint-create',
        meta: { after: { type: 'LAUNCH', parameters: { RoleArn: DATA_ROLE } } },
      },
    ]);

    const path = `${portfolio}/constraints/${body.id}`;
    expect((await test.portal.delete(path, 'platform')).status).toBe(204);
    expect(await launchable(draft)).toBe(false);
    expect((await test.portal.delete(path, 'platform')).status).toBe(404);
  });

  it('refuses what Service Catalog forbids without asking it', async () => {
    const before = await callsOf('CreateConstraint');
    const second = await create({
      productId: jupyter,
      type: 'LAUNCH',
      launchRoleArn: DATA_ROLE,
    });
    expect(second.status).toBe(409);
    expect(second.body.error.message).toMatch(/already has a LAUNCH/);
    const stackSet = await create({
      productId: jupyter,
      type: 'STACKSET',
      stackSet: { accounts: ['222222222222'], regions: ['us-east-1'] },
    });
    expect(stackSet.status).toBe(409);
    expect(await callsOf('CreateConstraint')).toBe(before);
  });

  it('answers a repeated request with the constraint that the first one made', async () => {
    const send = () =>
      test.portal.post(
        `${portfolio}/constraints`,
        { productId: draft, type: 'LAUNCH', launchRoleArn: DATA_ROLE },
        { as: 'platform', headers: { 'Idempotency-Key': 'constraint-key-1' } },
      );
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
  });

  it('puts no second constraint that says the same beside the first', async () => {
    const body = {
      productId: draft,
      type: 'NOTIFICATION',
      notificationArns: ['arn:aws:sns:us-east-1:222222222222:again'],
    };
    const [first, second] = [await create(body), await create(body)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const other = await create({
      ...body,
      notificationArns: ['arn:aws:sns:us-east-1:222222222222:other'],
    });
    expect(other.body.id).not.toBe(first.body.id);
  });

  it('changes on top of what was read only', async () => {
    const { constraints } = await test.read(portfolio);
    const { id, version, type } = constraints.find(
      (one: { type: string; productId: string }) =>
        one.type === 'TEMPLATE' && one.productId === jupyter,
    );
    expect(type).toBe('TEMPLATE');
    const path = `${portfolio}/constraints/${id}`;
    const changed = await test.portal.patch(
      path,
      { version, rules },
      'platform',
    );
    expect(changed.status).toBe(200);
    expect(changed.body.inWords).toMatch(/In prod, choose m5.large/);
    expect((await test.read(portfolio)).constraints).toContainEqual(
      expect.objectContaining({
        id,
        inWords: expect.stringMatching(/In prod, choose m5.large/),
      }),
    );
    const late = await test.portal.patch(
      path,
      { version, description: 'Mine' },
      'platform',
    );
    expect(late.status).toBe(409);
    expect(late.body.error.changed).toMatchObject([{ field: 'parameters' }]);
    const foreign = await test.portal.patch(
      path,
      { version: changed.body.version, launchRoleArn: DATA_ROLE },
      'platform',
    );
    expect(foreign.body.error).toMatchObject({ field: 'launchRoleArn' });
  });

  it.each([
    [
      'NOTIFICATION',
      { notificationArns: ['arn:aws:sns:us-east-1:222222222222:t'] },
      /told to arn:aws:sns/,
    ],
    ['RESOURCE_UPDATE', { tagUpdates: 'not-allowed' }, /stay as they were/],
  ])('%s: says in words what it means', async (type, members, words) => {
    const { status, body } = await create({
      productId: draft,
      type,
      ...members,
    });
    expect(status).toBe(201);
    expect(body.inWords).toMatch(words);
  });

  it.each([
    [{ type: 'LAUNCH', localRoleName: 'NoSuchRole' }, 'localRoleName'],
    [{ type: 'LAUNCH' }, 'launchRoleArn'],
    [
      { type: 'NOTIFICATION', notificationArns: [DATA_ROLE] },
      'notificationArns',
    ],
    [{ type: 'TEMPLATE', tagUpdates: 'allowed' }, 'tagUpdates'],
  ])('refuses %j and names the field', async (body, field) => {
    const { items } = await test.read(`${CATALOG}/portfolios?search=shared`);
    const other = `${CATALOG}/portfolios/${items[0].id}`;
    await test.portal.post(
      `${other}/products`,
      { productId: jupyter },
      { as: 'platform' },
    );
    const answer = await test.create(`${other}/constraints`, {
      productId: jupyter,
      ...body,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.field).toBe(field);
  });

  it('names the product that is not in the portfolio', async () => {
    const { status, body } = await create({
      productId: 'prod-elsewhere',
      type: 'LAUNCH',
      launchRoleArn: DATA_ROLE,
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'productId' });
  });

  it('needs its own permission', async () => {
    test.refused.add(constraintChangePermission.name);
    const { status } = await create({
      productId: draft,
      type: 'TEMPLATE',
      rules,
    });
    expect(status).toBe(403);
  });

  describe('rules on trial', () => {
    const trial = async (values: object, more: object = {}) => {
      const { status, body } = await test.portal.post(
        `${CATALOG}/rule-trials`,
        { rules, values, ...more },
        { as: 'platform' },
      );
      expect(status).toBe(200);
      return body;
    };

    it('say which assertion fails', async () => {
      expect(
        await trial({ Environment: 'prod', InstanceType: 't3.medium' }),
      ).toEqual({
        passes: false,
        rules: [
          {
            name: 'LargeInProduction',
            applies: true,
            passes: false,
            assertions: [
              { outcome: 'fails', inWords: 'In prod, choose m5.large' },
            ],
          },
        ],
      });
      expect(
        await trial({ Environment: 'prod', InstanceType: 'm5.large' }),
      ).toMatchObject({ passes: true });
    });

    it('do not apply where their condition does not hold', async () => {
      expect(await trial({ Environment: 'dev' })).toMatchObject({
        passes: true,
        rules: [{ applies: false, assertions: [] }],
      });
    });

    it('know the parameters of the version and their defaults', async () => {
      const { versions } = await test.read(`${CATALOG}/products/${jupyter}`);
      const version = { productId: jupyter, versionId: versions[0].id };
      const known = await trial({ Environment: 'prod' }, version);
      expect(known.unknownParameters).toEqual([]);
      expect(known.rules[0].assertions[0].outcome).toBe('fails');
      const { body } = await test.portal.post(
        `${CATALOG}/rule-trials`,
        {
          rules: {
            R: {
              Assertions: [
                { Assert: { 'Fn::Equals': [{ Ref: 'Colour' }, 'x'] } },
              ],
            },
          },
          values: {},
          ...version,
        },
        { as: 'platform' },
      );
      expect(body.unknownParameters).toEqual(['Colour']);
      expect(body.rules[0].assertions[0].outcome).toBe('unknown');
    });
  });
});
