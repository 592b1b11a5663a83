import {
  GetRoleCommand,
  IAMClient,
  ListRolePoliciesCommand,
  ListRolesCommand,
} from '@aws-sdk/client-iam';
import {
  DescribeConstraintCommand,
  ListConstraintsForPortfolioCommand,
  ListPortfoliosCommand,
  ListPrincipalsForPortfolioCommand,
  ListProvisioningArtifactsCommand,
  SearchProductsAsAdminCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { TestSandbox } from 'test-sandbox';

/**
 * Everything in the research account whose name begins with a word, as AWS tells it, with that word and all ids left
 * out: what one publication has made can be compared with what another has.
 */
export async function publishedState(
  sandbox: TestSandbox,
  word: string,
  accountId = '222222222222',
): Promise<object> {
  const options = {
    region: 'us-east-1',
    endpoint: sandbox.url,
    credentials: await sandbox.credentials(
      `arn:aws:iam::${accountId}:role/PortalCurator`,
    ),
  };
  const catalog = new ServiceCatalogClient(options);
  const iam = new IAMClient(options);
  const isOurs = (name = '') => name.includes(word);
  const plain = (text = '') =>
    text
      .replaceAll(word, '*')
      .replace(/\b(prod|port|pa)-[a-z0-9]{13}\b/g, '$1');

  const { PortfolioDetails = [] } = await catalog.send(
    new ListPortfoliosCommand({ PageSize: 100 }),
  );
  const portfolios = await Promise.all(
    PortfolioDetails.filter(({ DisplayName }) => isOurs(DisplayName)).map(
      async ({ Id: PortfolioId, DisplayName }) => {
        const [held, given, constrained] = await Promise.all([
          catalog.send(new SearchProductsAsAdminCommand({ PortfolioId })),
          catalog.send(new ListPrincipalsForPortfolioCommand({ PortfolioId })),
          catalog.send(new ListConstraintsForPortfolioCommand({ PortfolioId })),
        ]);
        const constraints = await Promise.all(
          (constrained.ConstraintDetails ?? []).map(({ ConstraintId }) =>
            catalog.send(new DescribeConstraintCommand({ Id: ConstraintId })),
          ),
        );
        return {
          name: plain(DisplayName),
          products: held.ProductViewDetails?.map(({ ProductViewSummary }) =>
            plain(ProductViewSummary?.Name),
          ),
          principals: given.Principals?.map(({ PrincipalARN }) => PrincipalARN),
          constraints: constraints.map(
            ({ ConstraintDetail, ConstraintParameters }) =>
              `${ConstraintDetail?.Type} ${plain(ConstraintParameters)}`,
          ),
        };
      },
    ),
  );
  const { ProductViewDetails = [] } = await catalog.send(
    new SearchProductsAsAdminCommand({
      Filters: { FullTextSearch: [word] },
      PageSize: 20,
    }),
  );
  const products = await Promise.all(
    ProductViewDetails.filter(({ ProductViewSummary }) =>
      isOurs(ProductViewSummary?.Name),
    ).map(async ({ ProductViewSummary }) => ({
      name: plain(ProductViewSummary?.Name),
      versions: (
        await catalog.send(
          new ListProvisioningArtifactsCommand({
            ProductId: ProductViewSummary?.ProductId,
          }),
        )
      ).ProvisioningArtifactDetails?.map(({ Name }) => Name),
    })),
  );
  const { Roles = [] } = await iam.send(new ListRolesCommand({}));
  const roles = await Promise.all(
    Roles.filter(({ RoleName }) => isOurs(RoleName)).map(
      async ({ RoleName }) => {
        const [{ Role }, { PolicyNames }] = await Promise.all([
          iam.send(new GetRoleCommand({ RoleName })),
          iam.send(new ListRolePoliciesCommand({ RoleName })),
        ]);
        return { name: plain(Role?.RoleName), policies: PolicyNames };
      },
    ),
  );
  return { portfolios, products, roles };
}
