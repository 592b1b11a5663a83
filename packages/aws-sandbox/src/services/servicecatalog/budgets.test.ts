import {
  BudgetsClient,
  CreateBudgetCommand,
  DeleteBudgetCommand,
  DescribeBudgetCommand,
  DescribeBudgetsCommand,
  UpdateBudgetCommand,
} from '@aws-sdk/client-budgets';
import {
  AssociateBudgetWithResourceCommand,
  DeleteProductCommand,
  DescribePortfolioCommand,
  DescribeProductAsAdminCommand,
  DescribeProductCommand,
  DisassociateBudgetFromResourceCommand,
  ListBudgetsForResourceCommand,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../__testUtils__/clientOf';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT } from './__testUtils__/openCatalog';

const described = (BudgetName: string, Amount = '100') => ({
  BudgetName,
  BudgetLimit: { Amount, Unit: 'USD' },
  BudgetType: 'COST' as const,
  TimeUnit: 'MONTHLY' as const,
});
const create = (name: string) =>
  new CreateBudgetCommand({ AccountId: ACCOUNT, Budget: described(name) });

describe('budgets', () => {
  let catalog: TestLaunching;
  let budgets: BudgetsClient;

  beforeEach(async () => {
    catalog = await openLaunching();
    budgets = clientOf(BudgetsClient, catalog.sandbox, catalog.curatorArn);
    await budgets.send(create('research'));
  });

  afterEach(() => catalog.close());

  const associate = (ResourceId: string, BudgetName = 'research') =>
    catalog.curator.send(
      new AssociateBudgetWithResourceCommand({ ResourceId, BudgetName }),
    );

  it('are made, changed, read and deleted', async () => {
    await expect(budgets.send(create('research'))).rejects.toMatchObject({
      name: 'DuplicateRecordException',
    });
    await budgets.send(
      new UpdateBudgetCommand({
        AccountId: ACCOUNT,
        NewBudget: described('research', '250'),
      }),
    );
    const one = { AccountId: ACCOUNT, BudgetName: 'research' };
    expect(await budgets.send(new DescribeBudgetCommand(one))).toMatchObject({
      Budget: {
        BudgetName: 'research',
        BudgetLimit: { Amount: '250', Unit: 'USD' },
        CalculatedSpend: { ActualSpend: { Amount: '0', Unit: 'USD' } },
        TimePeriod: { Start: expect.any(Date) },
      },
    });
    await budgets.send(create('other'));
    const first = await budgets.send(
      new DescribeBudgetsCommand({ AccountId: ACCOUNT, MaxResults: 1 }),
    );
    const second = await budgets.send(
      new DescribeBudgetsCommand({
        AccountId: ACCOUNT,
        MaxResults: 1,
        NextToken: first.NextToken,
      }),
    );
    expect(second.Budgets).toMatchObject([{ BudgetName: 'other' }]);
    await budgets.send(new DeleteBudgetCommand(one));
    await expect(
      budgets.send(new DescribeBudgetCommand(one)),
    ).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  it('are the account’s own, and asked for with permission', async () => {
    await expect(
      budgets.send(new DescribeBudgetsCommand({ AccountId: '333333333333' })),
    ).rejects.toMatchObject({ name: 'AccessDeniedException' });
    const end = clientOf(BudgetsClient, catalog.sandbox, catalog.teamArn);
    await expect(end.send(create('mine'))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('budgets:ModifyBudget'),
    });
  });

  it('are shown on products and portfolios', async () => {
    await associate(catalog.productId);
    await associate(catalog.portfolioId);
    const Budgets = [{ BudgetName: 'research' }];
    expect(
      await catalog.researcher.send(
        new DescribeProductCommand({ Id: catalog.productId }),
      ),
    ).toMatchObject({ Budgets });
    expect(
      await catalog.curator.send(
        new DescribeProductAsAdminCommand({ Id: catalog.productId }),
      ),
    ).toMatchObject({ Budgets });
    expect(
      await catalog.curator.send(
        new DescribePortfolioCommand({ Id: catalog.portfolioId }),
      ),
    ).toMatchObject({ Budgets });
    expect(
      await catalog.curator.send(
        new ListBudgetsForResourceCommand({ ResourceId: catalog.productId }),
      ),
    ).toMatchObject({ Budgets });
  });

  it('are one to a resource', async () => {
    await budgets.send(create('second'));
    await associate(catalog.productId);
    await expect(associate(catalog.productId)).rejects.toMatchObject({
      name: 'DuplicateResourceException',
    });
    await expect(associate(catalog.productId, 'second')).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
    await expect(
      associate(catalog.portfolioId, 'nothing'),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(associate('act-1')).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it('keep a product from being deleted until they are taken off', async () => {
    const { productId: ResourceId } = await catalog.makeProduct();
    const remove = new DeleteProductCommand({ Id: ResourceId });
    await associate(ResourceId);
    await expect(catalog.curator.send(remove)).rejects.toMatchObject({
      name: 'ResourceInUseException',
      message: expect.stringContaining('research'),
    });
    await catalog.curator.send(
      new DisassociateBudgetFromResourceCommand({
        ResourceId,
        BudgetName: 'research',
      }),
    );
    await catalog.curator.send(remove);
  });
});
