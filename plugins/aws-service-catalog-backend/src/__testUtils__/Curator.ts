import {
  AssociateProductWithPortfolioCommand,
  CreateConstraintCommand,
  CreateProductCommand,
  CreateProvisioningArtifactCommand,
  DeleteConstraintCommand,
  DescribeProvisioningArtifactCommand,
  DisassociateProductFromPortfolioCommand,
  ListConstraintsForPortfolioCommand,
  ListPortfoliosCommand,
  SearchProductsAsAdminCommand,
  ServiceCatalogClient,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import type { TestSandbox } from 'test-sandbox';

/** The platform team at work outside the portal, with the AWS SDK. */
export class Curator {
  readonly #client: ServiceCatalogClient;
  readonly #accountId: string;

  private constructor(client: ServiceCatalogClient, accountId: string) {
    this.#client = client;
    this.#accountId = accountId;
  }

  static async of(
    sandbox: TestSandbox,
    accountId = '222222222222',
  ): Promise<Curator> {
    const credentials = await sandbox.credentials(
      `arn:aws:iam::${accountId}:role/PortalCurator`,
    );
    const client = new ServiceCatalogClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials,
    });
    return new Curator(client, accountId);
  }

  async portfolioId(name: string): Promise<string> {
    const { PortfolioDetails } = await this.#client.send(
      new ListPortfoliosCommand({ PageSize: 100 }),
    );
    return found(
      PortfolioDetails?.find(({ DisplayName }) => DisplayName === name)?.Id,
    );
  }

  async productId(name: string): Promise<string> {
    const { ProductViewDetails } = await this.#client.send(
      new SearchProductsAsAdminCommand({
        Filters: { FullTextSearch: [name] },
        PageSize: 20,
      }),
    );
    return found(
      ProductViewDetails?.find(
        ({ ProductViewSummary }) => ProductViewSummary?.Name === name,
      )?.ProductViewSummary?.ProductId,
    );
  }

  /** Template of the newest version of a product, as versions are made from it. */
  async templateUrl(productName: string, versionName: string): Promise<string> {
    const { Info } = await this.#client.send(
      new DescribeProvisioningArtifactCommand({
        ProductName: productName,
        ProvisioningArtifactName: versionName,
      }),
    );
    return found(Info?.TemplateUrl);
  }

  /** Makes a product and adds it to a portfolio, with a launch role if one is named. */
  async addProduct(options: {
    name: string;
    templateUrl: string;
    portfolio: string;
    launchRole?: string;
    versionName?: string;
  }): Promise<string> {
    const { ProductViewDetail } = await this.#client.send(
      new CreateProductCommand({
        Name: options.name,
        Owner: 'Platform team',
        ProductType: 'CLOUD_FORMATION_TEMPLATE',
        ProvisioningArtifactParameters: versionInput(
          options.versionName ?? 'v1',
          options.templateUrl,
        ),
      }),
    );
    const productId = found(ProductViewDetail?.ProductViewSummary?.ProductId);
    const portfolioId = await this.portfolioId(options.portfolio);
    await this.#client.send(
      new AssociateProductWithPortfolioCommand({
        ProductId: productId,
        PortfolioId: portfolioId,
      }),
    );
    if (options.launchRole) {
      await this.#client.send(
        new CreateConstraintCommand({
          ProductId: productId,
          PortfolioId: portfolioId,
          Type: 'LAUNCH',
          Parameters: JSON.stringify({
            RoleArn: `arn:aws:iam::${this.#accountId}:role/${
              options.launchRole
            }`,
          }),
        }),
      );
    }
    return productId;
  }

  async addVersion(
    productId: string,
    name: string,
    templateUrl: string,
  ): Promise<string> {
    const { ProvisioningArtifactDetail } = await this.#client.send(
      new CreateProvisioningArtifactCommand({
        ProductId: productId,
        Parameters: versionInput(name, templateUrl),
      }),
    );
    return found(ProvisioningArtifactDetail?.Id);
  }

  async changeVersion(
    productId: string,
    versionId: string,
    change: { Active?: boolean; Guidance?: 'DEFAULT' | 'DEPRECATED' },
  ): Promise<void> {
    await this.#client.send(
      new UpdateProvisioningArtifactCommand({
        ProductId: productId,
        ProvisioningArtifactId: versionId,
        ...change,
      }),
    );
  }

  /** Takes a product out of a portfolio, with the constraints that it has there. */
  async removeProduct(productId: string, portfolio: string): Promise<void> {
    const PortfolioId = await this.portfolioId(portfolio);
    const { ConstraintDetails = [] } = await this.#client.send(
      new ListConstraintsForPortfolioCommand({
        PortfolioId,
        ProductId: productId,
      }),
    );
    for (const { ConstraintId } of ConstraintDetails) {
      await this.#client.send(
        new DeleteConstraintCommand({ Id: ConstraintId }),
      );
    }
    await this.#client.send(
      new DisassociateProductFromPortfolioCommand({
        ProductId: productId,
        PortfolioId,
      }),
    );
  }
}

function versionInput(name: string, templateUrl: string) {
  return {
    Name: name,
    Type: 'CLOUD_FORMATION_TEMPLATE' as const,
    Info: { LoadTemplateFromURL: templateUrl },
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The sandbox has no such thing');
  return value;
}
