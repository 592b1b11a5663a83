import {
  AssociateTagOptionWithResourceCommand,
  CreateTagOptionCommand,
  DeleteTagOptionCommand,
  DescribePortfolioCommand,
  DescribeTagOptionCommand,
  DisassociateTagOptionFromResourceCommand,
  ListResourcesForTagOptionCommand,
  ListTagOptionsCommand,
  UpdateTagOptionCommand,
} from '@aws-sdk/client-service-catalog';
import {
  ACCOUNT,
  openCatalog,
  type TestCatalog,
} from './__testUtils__/openCatalog';

describe('TagOptions', () => {
  let catalog: TestCatalog;

  beforeEach(async () => {
    catalog = await openCatalog();
  });

  afterEach(() => catalog.close());

  const create = async (Key: string, Value: string) => {
    const { TagOptionDetail } = await catalog.curator.send(
      new CreateTagOptionCommand({ Key, Value }),
    );
    return TagOptionDetail!;
  };

  it('are created, described, changed and deleted', async () => {
    const made = await create('CostCenter', '4711');
    expect(made).toEqual({
      Id: expect.stringMatching(/^tag-[a-z0-9]{13}$/),
      Key: 'CostCenter',
      Value: '4711',
      Active: true,
      Owner: ACCOUNT,
    });
    await expect(create('CostCenter', '4711')).rejects.toMatchObject({
      name: 'DuplicateResourceException',
    });

    const { Id } = made;
    await catalog.curator.send(
      new UpdateTagOptionCommand({ Id, Value: '4712', Active: false }),
    );
    expect(
      await catalog.curator.send(new DescribeTagOptionCommand({ Id })),
    ).toMatchObject({ TagOptionDetail: { Value: '4712', Active: false } });

    await catalog.curator.send(new DeleteTagOptionCommand({ Id }));
    await expect(
      catalog.curator.send(new DescribeTagOptionCommand({ Id })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('keep key and value unique when they change', async () => {
    await create('CostCenter', '4711');
    const { Id } = await create('CostCenter', '4712');

    await expect(
      catalog.curator.send(new UpdateTagOptionCommand({ Id, Value: '4711' })),
    ).rejects.toMatchObject({ name: 'DuplicateResourceException' });
  });

  it('are listed by key, value and use, with their own name for the token', async () => {
    for (let number = 10; number < 35; number++) {
      await create(`Key${number}`, 'x');
    }
    await create('CostCenter', '4711');
    const first = await catalog.curator.send(new ListTagOptionsCommand({}));
    const second = await catalog.curator.send(
      new ListTagOptionsCommand({ PageToken: first.PageToken }),
    );

    expect(first.TagOptionDetails).toHaveLength(20);
    expect(second.TagOptionDetails).toHaveLength(6);
    expect(second.PageToken).toBeUndefined();
    expect(
      await catalog.curator.send(
        new ListTagOptionsCommand({
          Filters: { Key: 'CostCenter', Active: true },
        }),
      ),
    ).toMatchObject({ TagOptionDetails: [{ Value: '4711' }] });
  });

  it('are associated once, listed on both sides, and not deleted meanwhile', async () => {
    const portfolioId = await catalog.makePortfolio('Research');
    const { productId } = await catalog.makeProduct();
    const { Id: TagOptionId } = await create('CostCenter', '4711');
    const associate = (ResourceId: string) =>
      catalog.curator.send(
        new AssociateTagOptionWithResourceCommand({ ResourceId, TagOptionId }),
      );
    const resources = async (ResourceType?: string) => {
      const { ResourceDetails } = await catalog.curator.send(
        new ListResourcesForTagOptionCommand({ TagOptionId, ResourceType }),
      );
      return ResourceDetails?.map(({ Id }) => Id);
    };

    await associate(portfolioId);
    await associate(productId);
    await expect(associate(productId)).rejects.toMatchObject({
      name: 'DuplicateResourceException',
    });
    await expect(associate('prod-unknown')).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(await resources()).toEqual([portfolioId, productId]);
    expect(await resources('Product')).toEqual([productId]);
    await expect(resources('Stack')).rejects.toMatchObject({
      name: 'InvalidParametersException',
    });
    expect(
      await catalog.curator.send(
        new DescribePortfolioCommand({ Id: portfolioId }),
      ),
    ).toMatchObject({ TagOptions: [{ Key: 'CostCenter', Value: '4711' }] });
    await expect(
      catalog.curator.send(new DeleteTagOptionCommand({ Id: TagOptionId })),
    ).rejects.toMatchObject({ name: 'ResourceInUseException' });

    for (const ResourceId of [portfolioId, productId]) {
      await catalog.curator.send(
        new DisassociateTagOptionFromResourceCommand({
          ResourceId,
          TagOptionId,
        }),
      );
    }
    expect(await resources()).toEqual([]);
    await expect(
      catalog.curator.send(
        new DisassociateTagOptionFromResourceCommand({
          ResourceId: productId,
          TagOptionId,
        }),
      ),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
