import {
  ScanProvisionedProductsCommand,
  SearchProvisionedProductsCommand,
  type SearchProvisionedProductsCommandInput,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import {
  ACCOUNT,
  openCatalog,
  REGION,
  type TestCatalog,
} from './__testUtils__/openCatalog';
import {
  addProvisionedProducts,
  ownedBy,
} from './__testUtils__/provisionedProducts';
import { identityOfArn } from './access/principalDirectory';
import { serviceCatalogState } from './state';

const MANY = 100_000;

describe('SearchProvisionedProducts', () => {
  let catalog: TestCatalog;

  const search = (
    input: SearchProvisionedProductsCommandInput,
    client: ServiceCatalogClient = catalog.curator,
  ) => client.send(new SearchProvisionedProductsCommand(input));

  const found = async (...SearchQuery: string[]) => {
    const { ProvisionedProducts } = await search({
      Filters: { SearchQuery },
      SortBy: 'name',
    });
    return ProvisionedProducts?.map(({ Name }) => Name);
  };

  beforeEach(async () => {
    catalog = await openCatalog();
  });

  afterEach(() => catalog.close());

  it('answers every attribute, AutoTags among the tags', async () => {
    const { productId, versionId } = await catalog.makeProduct();
    addProvisionedProducts(catalog.sandbox, 1, () => ({
      productId,
      versionId,
      physicalId: 'arn:stack',
      tags: [{ Key: 'CostCenter', Value: '4711' }],
    }));
    const { userArn, userArnSession } = ownedBy('Team', 'ada');

    expect(await search({})).toMatchObject({
      TotalResultsCount: 1,
      ProvisionedProducts: [
        {
          Id: 'pp-000000',
          Name: 'item-000000',
          Arn: `arn:aws:servicecatalog:${REGION}:${ACCOUNT}:stack/item-000000/pp-000000`,
          Type: 'CFN_STACK',
          Status: 'AVAILABLE',
          IdempotencyToken: 'token-000000',
          PhysicalId: 'arn:stack',
          ProductName: 'Data bucket',
          ProvisioningArtifactName: 'v1',
          UserArn: userArn,
          UserArnSession: userArnSession,
          Tags: expect.arrayContaining([
            { Key: 'CostCenter', Value: '4711' },
            {
              Key: 'aws:servicecatalog:provisioningPrincipalArn',
              Value: userArnSession,
            },
            {
              Key: 'aws:servicecatalog:provisionedProductArn',
              Value: `arn:aws:servicecatalog:${REGION}:${ACCOUNT}:stack/item-000000/pp-000000`,
            },
          ]),
        },
      ],
    });
  });

  it('finds by field, bare word, wildcard and several at once', async () => {
    addProvisionedProducts(catalog.sandbox, 4, number => ({
      name: ['gpu-ada', 'gpu-bob', 'bucket-ada', 'constructor'][number],
      status: number === 1 ? 'TAINTED' : 'AVAILABLE',
      owner: ownedBy('Team', number === 1 ? 'bob' : 'ada'),
      tags: number === 2 ? [{ Key: 'Site', Value: 'North Pole' }] : [],
    }));

    expect(await found('status:TAINTED')).toEqual(['gpu-bob']);
    expect(await found('status:tainted')).toEqual(['gpu-bob']);
    expect(await found('name:gpu')).toEqual(['gpu-ada', 'gpu-bob']);
    expect(await found('name:gpu*', 'status:AVAILABLE')).toEqual(['gpu-ada']);
    expect(await found('name:gpu status:AVAILABLE')).toEqual(['gpu-ada']);
    expect(await found('id:pp-00000?')).toHaveLength(4);
    expect(await found('idempotencyToken:token-000002')).toEqual([
      'bucket-ada',
    ]);
    expect(await found('lastRecordId:rec-000000')).toEqual(['gpu-ada']);
    expect(await found('tags:"north pole"')).toEqual(['bucket-ada']);
    expect(
      await found(
        `userArnSession:arn:aws:sts::${ACCOUNT}:assumed-role/Team/bob`,
      ),
    ).toEqual(['gpu-bob']);
    expect(
      await found(
        `arn:aws:servicecatalog:${REGION}:${ACCOUNT}:stack/constructor/pp-000003`,
      ),
    ).toEqual(['constructor']);
    expect(await found('bucket')).toEqual(['bucket-ada']);
    expect(await found('createdTime:2026-11-01*')).toHaveLength(4);
    expect(await found('status:ERROR')).toEqual([]);
  });

  it('reads 100,000 page by page, each once, in order', async () => {
    addProvisionedProducts(catalog.sandbox, MANY);
    const names = [];
    let PageToken: string | undefined;
    let calls = 0;
    do {
      const page = await search({
        SortBy: 'name',
        SortOrder: 'DESCENDING',
        PageSize: 100,
        Filters: { SearchQuery: ['status:AVAILABLE'] },
        PageToken,
      });
      calls += 1;
      names.push(...(page.ProvisionedProducts ?? []).map(({ Name }) => Name));
      PageToken = page.NextPageToken;
      expect(page.TotalResultsCount).toBe(MANY);
    } while (PageToken && calls < 10);

    expect(names).toHaveLength(1000);
    expect(names[0]).toBe(`item-${String(MANY - 1).padStart(6, '0')}`);
    expect(names).toEqual([...new Set(names)].sort().reverse());
  }, 60_000);

  it('sees what was made after an earlier search', async () => {
    addProvisionedProducts(catalog.sandbox, 1);
    expect(await found('status:AVAILABLE')).toHaveLength(1);

    addProvisionedProducts(catalog.sandbox, 3);
    expect(await found('status:AVAILABLE')).toHaveLength(3);
  });

  it('refuses fields it cannot sort by, and pages over 100', async () => {
    await expect(search({ SortBy: 'status' })).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
    await expect(search({ PageSize: 101 })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    await expect(
      search({ AccessLevelFilter: { Key: 'User', Value: 'bob' } }),
    ).rejects.toMatchObject({ name: 'InvalidParametersException' });
  });

  it('holds an end user to what is his own, by IAM', async () => {
    const teamArn = catalog.addTeam('Team');
    const researcher = catalog.as(teamArn, 'ada');
    const { world } = catalog.sandbox;
    const at = { accountId: ACCOUNT, region: REGION };
    const ownerOf = (name: string) =>
      identityOfArn(
        { accountId: ACCOUNT, state: key => world.state(key, at) },
        `arn:aws:sts::${ACCOUNT}:assumed-role/Team/${name}`,
      )!;
    addProvisionedProducts(catalog.sandbox, 3, number => ({
      owner:
        number === 2
          ? ownedBy('Other', 'ada')
          : ownerOf(number === 0 ? 'ada' : 'bob'),
    }));
    const denied = { name: 'AccessDeniedException' };

    await expect(search({}, researcher)).rejects.toMatchObject(denied);
    await expect(
      search({ AccessLevelFilter: { Key: 'Role', Value: 'self' } }, researcher),
    ).rejects.toMatchObject(denied);
    expect(
      await search(
        { AccessLevelFilter: { Key: 'User', Value: 'self' } },
        researcher,
      ),
    ).toMatchObject({
      TotalResultsCount: 1,
      ProvisionedProducts: [{ Id: 'pp-000000' }],
    });
    expect(
      await researcher.send(new ScanProvisionedProductsCommand({})),
    ).toMatchObject({ ProvisionedProducts: [{ Id: 'pp-000000' }] });
    expect(await search({})).toMatchObject({ TotalResultsCount: 3 });

    const { provisionedProducts } = world.state(serviceCatalogState, at);
    provisionedProducts['pp-000001'].owner = ownerOf('ada');
    expect(
      await search(
        { AccessLevelFilter: { Key: 'User', Value: 'self' } },
        researcher,
      ),
    ).toMatchObject({ TotalResultsCount: 2 });
  });
});
