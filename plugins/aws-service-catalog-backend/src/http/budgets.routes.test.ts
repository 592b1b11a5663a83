import { BudgetsClient, CreateBudgetCommand } from '@aws-sdk/client-budgets';
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import type { AccountBudgetList } from 'backstage-plugin-aws-service-catalog-common';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const ACCOUNT = '222222222222';
const CATALOG = '/v1/catalogs/ai-research';
const PATH = `${CATALOG}/budgets`;
const OF_THE_STORY = ['AI research 2026', 'GPU instances'];

describe('budgets of the account', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(async () => {
    await test.sandbox.clearFaults();
    test.refused.clear();
  });

  const read = (query = ''): Promise<AccountBudgetList> =>
    test.read(`${PATH}${query}`);
  const namesOf = ({ items }: AccountBudgetList) =>
    items.map(({ name }) => name);

  async function clientOf<Client>(
    Service: new (options: object) => Client,
    role: string,
  ): Promise<Client> {
    return new Service({
      region: 'us-east-1',
      endpoint: test.sandbox.url,
      credentials: await test.sandbox.credentials(
        `arn:aws:iam::${ACCOUNT}:role/${role}`,
      ),
    });
  }

  /** Budgets that somebody makes outside the portal. */
  async function makeBudgets(names: readonly string[]): Promise<void> {
    const iam = await clientOf(IAMClient, 'PortalCurator');
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'AIResearchTeam',
        PolicyName: 'MakeBudgets',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: 'budgets:ModifyBudget', Resource: '*' },
          ],
        }),
      }),
    );
    const budgets = await clientOf(BudgetsClient, 'AIResearchTeam');
    await Promise.all(
      names.map(BudgetName =>
        budgets.send(
          new CreateBudgetCommand({
            AccountId: ACCOUNT,
            Budget: {
              BudgetName,
              BudgetType: 'USAGE',
              TimeUnit: 'QUARTERLY',
              BudgetLimit: { Amount: '40', Unit: 'GB' },
            },
          }),
        ),
      ),
    );
  }

  it('are told by name, with limit and what is spent', async () => {
    const { items, total } = await read();
    expect(items).toEqual([
      {
        name: 'AI research 2026',
        type: 'COST',
        period: 'MONTHLY',
        limit: { amount: '5000', unit: 'USD' },
        actualSpend: { amount: '3120', unit: 'USD' },
      },
      {
        name: 'GPU instances',
        type: 'COST',
        period: 'MONTHLY',
        limit: { amount: '1500', unit: 'USD' },
        actualSpend: { amount: '1580', unit: 'USD' },
      },
    ]);
    expect(total).toBe(2);
  });

  it('are found by a part of their name, and can be tied to a portfolio', async () => {
    const found = await read('?search=gpu');
    expect(namesOf(found)).toEqual(['GPU instances']);
    const { items } = await test.read(`${CATALOG}/portfolios`);
    const path = `${CATALOG}/portfolios/${items[0].id}`;
    const tied = await test.portal.post(
      `${path}/budgets`,
      { budgetName: found.items[0].name },
      { as: 'platform' },
    );
    expect(tied.status).toBe(204);
    expect(await test.read(path)).toMatchObject({
      budgets: [{ name: 'GPU instances' }],
    });
  });

  it('that AWS refuses to tell are said to be, and whom to ask', async () => {
    await test.sandbox.addFault({
      match: { service: 'budgets', operation: 'DescribeBudgets' },
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    const { status, body } = await test.portal.get(
      `${PATH}?refresh=true`,
      'platform',
    );
    expect(status).toBe(403);
    expect(body.error.message).toMatch(
      /role that the portal curates with may not read budgets; ask an AWS administrator/,
    );
  });

  it('are for those who may read the catalog', async () => {
    expect((await test.portal.get(PATH, 'researcher')).status).toBe(404);
    test.refused.add('aws-service-catalog.catalog.read');
    expect((await test.portal.get(PATH, 'platform')).status).toBe(403);
  });

  it('are read page by page, and told page by page', async () => {
    // AWS answers a hundred at a time.
    const many = Array.from(
      { length: 110 },
      (_, at) => `Team ${String(at).padStart(3, '0')}`,
    );
    await makeBudgets(many);
    await test.sandbox.clearRequests();
    const first = await read('?refresh=true&limit=100');
    expect(first.total).toBe(112);
    expect(
      await test.sandbox.requests({ operation: 'DescribeBudgets' }),
    ).toHaveLength(2);
    const rest = await read(`?limit=100&cursor=${first.nextCursor}`);
    expect(rest.nextCursor).toBeUndefined();
    expect([...namesOf(first), ...namesOf(rest)]).toEqual([
      ...OF_THE_STORY,
      ...many,
    ]);
    expect(rest.items.at(-1)).toMatchObject({
      type: 'USAGE',
      period: 'QUARTERLY',
      limit: { amount: '40', unit: 'GB' },
    });
  });
});
