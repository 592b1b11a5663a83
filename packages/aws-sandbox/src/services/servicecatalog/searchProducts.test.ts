import {
  type ProductViewSummary,
  type SearchProductsCommandInput,
  SearchProductsCommand,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { openCatalog, type TestCatalog } from './__testUtils__/openCatalog';

const COUNT = 60;

describe('SearchProducts', () => {
  let catalog: TestCatalog;
  let researcher: ServiceCatalogClient;

  const search = (input: SearchProductsCommandInput) =>
    researcher.send(new SearchProductsCommand(input));

  const namesOf = (summaries: ProductViewSummary[] | undefined) =>
    summaries?.map(({ Name }) => Name);

  const readAll = async (input: SearchProductsCommandInput) => {
    const names = [];
    let PageToken: string | undefined;
    do {
      const page = await search({ ...input, PageToken });
      names.push(...(namesOf(page.ProductViewSummaries) ?? []));
      PageToken = page.NextPageToken;
    } while (PageToken);
    return names;
  };

  beforeAll(async () => {
    catalog = await openCatalog();
    const teamArn = catalog.addTeam('Team');
    researcher = catalog.as(teamArn, 'researcher');
    const portfolioId = await catalog.makePortfolio('Research', teamArn);
    const second = await catalog.makePortfolio('Shared', teamArn);
    for (let number = 0; number < COUNT; number++) {
      await catalog.makeProduct({
        name: `Product ${String(number).padStart(2, '0')}`,
        owner: number % 2 ? 'Odd vendor' : 'Even vendor',
        description: number === 17 ? 'Notebooks with GPU' : undefined,
        portfolioId: number < 40 ? portfolioId : second,
      });
    }
  });

  afterAll(() => catalog.close());

  it('pages in the order that was asked for, each product once', async () => {
    const names = await readAll({ SortBy: 'Title', PageSize: 7 });

    expect(names).toHaveLength(COUNT);
    expect(names).toEqual([...names].sort());
    expect(
      await readAll({
        SortBy: 'Title',
        SortOrder: 'DESCENDING',
        PageSize: 25,
      }),
    ).toEqual([...names].reverse());
    expect(
      (await readAll({ SortBy: 'CreationDate', PageSize: 50 })).length,
    ).toBe(COUNT);
  });

  it('pages at random when no order is asked for, so that a reader misses some', async () => {
    const names = await readAll({ PageSize: 10 });

    expect(names).toHaveLength(COUNT);
    expect(new Set(names).size).toBeLessThan(COUNT);
  });

  it('holds 100 on a page unless asked for less, and refuses more', async () => {
    expect((await search({})).ProductViewSummaries).toHaveLength(COUNT);
    expect((await search({ PageSize: 0 })).ProductViewSummaries).toHaveLength(
      COUNT,
    );
    await expect(search({ PageSize: 101 })).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  it('refuses a token of another query', async () => {
    const { NextPageToken } = await search({ SortBy: 'Title', PageSize: 5 });

    await expect(
      search({ SortBy: 'CreationDate', PageToken: NextPageToken }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
    await expect(search({ PageToken: 'nonsense' })).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
  });

  it.each([
    [{ FullTextSearch: ['gpu'] }, 1],
    [{ FullTextSearch: ['notebooks gpu'] }, 1],
    [{ FullTextSearch: ['nowhere'] }, 0],
    [{ Owner: ['Odd vendor'] }, COUNT / 2],
    [{ Owner: ['Odd vendor', 'Even vendor'] }, COUNT],
    [{ Owner: ['Odd vendor'], FullTextSearch: ['gpu'] }, 1],
    [{ Owner: ['Even vendor'], FullTextSearch: ['gpu'] }, 0],
    [{ ProductType: ['MARKETPLACE'] }, 0],
  ])('finds by %j', async (Filters, count) => {
    const { ProductViewSummaries } = await search({ Filters });

    expect(ProductViewSummaries).toHaveLength(count);
  });

  it('counts what it found by owner and type', async () => {
    const { ProductViewAggregations } = await search({
      SortBy: 'Title',
      PageSize: 1,
    });

    expect(ProductViewAggregations).toEqual({
      Owner: [
        { Value: 'Even vendor', ApproximateCount: COUNT / 2 },
        { Value: 'Odd vendor', ApproximateCount: COUNT / 2 },
      ],
      ProductType: [
        { Value: 'CLOUD_FORMATION_TEMPLATE', ApproximateCount: COUNT },
      ],
    });
  });
});
