import type {
  CreatePortfolioOutput,
  CreateProductOutput,
  CreateTagOptionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Emulator } from '../core/Emulator';
import { serviceCatalogState } from '../services/servicecatalog/state';
import { type Call, curatorCall } from './curatorCall';
import { type Imported, importPortfolio, sharePortfolio } from './seedSharing';
import type {
  StoryCatalog,
  StoryImport,
  StoryOffer,
  StoryPlace,
  StoryPortfolio,
  StoryProduct,
  StoryTagOption,
} from './Story';

/** Where templates come from, and how many products a load test wants. */
export interface CatalogSource {
  readTemplate(file: string): Promise<string>;
  /** Lets time pass until nothing is left to do. */
  settle(): Promise<void>;
  products?: number;
}

/** Makes a catalog through the API, as a session of its curator. */
export class Curator {
  private readonly uploaded = new Map<string, string>();
  private readonly tagOptionIds = new Map<string, string>();
  private readonly productIds = new Map<string, string>();
  private readonly imported = new Map<string, Imported>();
  private readonly call: Call;
  private readonly newToken: () => string;

  constructor(
    private readonly emulator: Emulator,
    private readonly place: StoryPlace,
    private readonly catalog: StoryCatalog,
    private readonly source: CatalogSource,
  ) {
    this.call = curatorCall(emulator, place, catalog);
    this.newToken = () => emulator.world.ids.uuid();
  }

  async makeBucket(): Promise<void> {
    await this.call('s3', 'CreateBucket', { Bucket: this.catalog.bucket });
  }

  async importPortfolio(wanted: StoryImport): Promise<void> {
    this.imported.set(
      wanted.portfolio,
      await importPortfolio(this.call, this.emulator.world, this.place, wanted),
    );
  }

  async makeTagOption({ key, value }: StoryTagOption): Promise<void> {
    const { TagOptionDetail } = await this.call<CreateTagOptionOutput>(
      'servicecatalog',
      'CreateTagOption',
      { Key: key, Value: value },
    );
    this.tagOptionIds.set(`${key}=${value}`, TagOptionDetail?.Id ?? '');
  }

  async makeProduct(product: StoryProduct): Promise<string> {
    const { type = 'CLOUD_FORMATION_TEMPLATE' } = product;
    const [first, ...later] = await Promise.all(
      product.versions.map(version => this.versionInput(type, version)),
    );
    const { ProductViewDetail } = await this.call<CreateProductOutput>(
      'servicecatalog',
      'CreateProduct',
      {
        Name: product.name,
        Owner: product.owner,
        Distributor: product.distributor,
        Description: product.description,
        SupportDescription: product.support?.description,
        SupportEmail: product.support?.email,
        SupportUrl: product.support?.url,
        ProductType: type,
        ProvisioningArtifactParameters: first,
        IdempotencyToken: this.newToken(),
      },
    );
    const ProductId = ProductViewDetail?.ProductViewSummary?.ProductId ?? '';
    this.productIds.set(product.name, ProductId);
    for (const Parameters of later) {
      await this.call('servicecatalog', 'CreateProvisioningArtifact', {
        ProductId,
        Parameters,
        IdempotencyToken: this.newToken(),
      });
    }
    if (product.copied) {
      const { account: accountId, region } = this.place;
      const { products } = this.emulator.world.state(serviceCatalogState, {
        accountId,
        region,
      });
      products[ProductId].type = 'MARKETPLACE';
    }
    return ProductId;
  }

  async makePortfolio(portfolio: StoryPortfolio): Promise<void> {
    const { PortfolioDetail } = await this.call<CreatePortfolioOutput>(
      'servicecatalog',
      'CreatePortfolio',
      {
        DisplayName: portfolio.name,
        ProviderName: portfolio.provider,
        Description: portfolio.description,
        IdempotencyToken: this.newToken(),
      },
    );
    const PortfolioId = PortfolioDetail?.Id ?? '';
    for (const role of portfolio.principals ?? []) {
      await this.call('servicecatalog', 'AssociatePrincipalWithPortfolio', {
        PortfolioId,
        PrincipalARN: this.roleArn(role),
        PrincipalType: 'IAM',
      });
    }
    for (const pattern of portfolio.principalPatterns ?? []) {
      await this.call('servicecatalog', 'AssociatePrincipalWithPortfolio', {
        PortfolioId,
        PrincipalARN: `arn:aws:iam:::${pattern}`,
        PrincipalType: 'IAM_PATTERN',
      });
    }
    for (const { key, value } of portfolio.tagOptions ?? []) {
      await this.call('servicecatalog', 'AssociateTagOptionWithResource', {
        ResourceId: PortfolioId,
        TagOptionId: this.known(
          this.tagOptionIds,
          `${key}=${value}`,
          'TagOption',
        ),
      });
    }
    for (const offer of portfolio.products ?? []) {
      await this.offer(PortfolioId, offer);
    }
    for (const share of portfolio.shares ?? []) {
      await sharePortfolio(
        this.call,
        this.emulator.world,
        this.place,
        PortfolioId,
        share,
      );
      await this.source.settle();
    }
  }

  private async offer(PortfolioId: string, offer: StoryOffer): Promise<void> {
    const source =
      offer.from === undefined ? undefined : this.imported.get(offer.from);
    const ProductId = this.known(
      source?.productIds ?? this.productIds,
      offer.name,
      'product',
    );
    await this.call('servicecatalog', 'AssociateProductWithPortfolio', {
      PortfolioId,
      ProductId,
      SourcePortfolioId: source?.portfolioId,
    });
    const constraints: [type: string, parameters: object | undefined][] = [
      ['LAUNCH', launchParameters(offer, name => this.roleArn(name))],
      ['TEMPLATE', offer.rules ? { Rules: offer.rules } : undefined],
      [
        'RESOURCE_UPDATE',
        offer.tagUpdates
          ? {
              Version: '2.0',
              Properties: { TagUpdateOnProvisionedProduct: offer.tagUpdates },
            }
          : undefined,
      ],
    ];
    for (const [Type, parameters] of constraints) {
      if (parameters) {
        await this.call('servicecatalog', 'CreateConstraint', {
          PortfolioId,
          ProductId,
          Type,
          Parameters: JSON.stringify(parameters),
          IdempotencyToken: this.newToken(),
        });
      }
    }
  }

  private known(
    table: Map<string, string>,
    name: string,
    what: string,
  ): string {
    const id = table.get(name);
    if (!id) {
      throw new Error(
        `The story puts the ${what} ${name} into a portfolio, but ${this.place.account} has none of that name`,
      );
    }
    return id;
  }

  private roleArn(name: string): string {
    return `arn:aws:iam::${this.place.account}:role/${name}`;
  }

  private async versionInput(
    type: string,
    version: StoryProduct['versions'][number],
  ) {
    return {
      Name: version.name,
      Description: version.description,
      Type: type,
      Info: { LoadTemplateFromURL: await this.upload(version.template) },
    };
  }

  private async upload(file: string): Promise<string> {
    const { bucket } = this.catalog;
    let url = this.uploaded.get(file);
    if (!url) {
      await this.call('s3', 'PutObject', {
        Bucket: bucket,
        Key: file,
        Body: Buffer.from(await this.source.readTemplate(file)),
        ContentType: 'application/yaml',
      });
      url = `https://${bucket}.s3.${this.place.region}.amazonaws.com/${file}`;
      this.uploaded.set(file, url);
    }
    return url;
  }
}

function launchParameters(
  { launchRole, localRole }: StoryOffer,
  arnOf: (name: string) => string,
): object | undefined {
  if (localRole !== undefined) {
    return { LocalRoleName: localRole };
  }
  return launchRole === undefined ? undefined : { RoleArn: arnOf(launchRole) };
}
