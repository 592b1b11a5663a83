import type {
  CreatePortfolioShareInput,
  SearchProductsAsAdminOutput,
} from '@aws-sdk/client-service-catalog';
import { organizationOf } from '../services/organizations/state';
import { serviceCatalogState } from '../services/servicecatalog/state';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { Call } from './curatorCall';
import { unitNamed } from './organizationNodes';
import type { StoryImport, StoryPlace, StoryShare } from './Story';

/** A portfolio of another account, and its products by name. */
export interface Imported {
  portfolioId: string;
  productIds: Map<string, string>;
}

/** Shares a portfolio. One change of a share is made at a time, so each is waited for. */
export async function sharePortfolio(
  call: Call,
  world: MemoryWorld,
  place: StoryPlace,
  PortfolioId: string,
  share: StoryShare,
): Promise<void> {
  await call('servicecatalog', 'CreatePortfolioShare', {
    PortfolioId,
    ...recipientOf(world, place, share),
    ShareTagOptions: share.tagOptions,
    SharePrincipals: share.principals,
  });
}

/** Accepts a portfolio of another account, where that is needed, and lets roles see it. */
export async function importPortfolio(
  call: Call,
  world: MemoryWorld,
  place: StoryPlace,
  wanted: StoryImport,
): Promise<Imported> {
  const PortfolioId = portfolioNamed(world, place, wanted);
  if (wanted.accept) {
    await call('servicecatalog', 'AcceptPortfolioShare', { PortfolioId });
  }
  for (const role of wanted.principals ?? []) {
    await call('servicecatalog', 'AssociatePrincipalWithPortfolio', {
      PortfolioId,
      PrincipalARN: `arn:aws:iam::${place.account}:role/${role}`,
      PrincipalType: 'IAM',
    });
  }
  const productIds = new Map<string, string>();
  let page: SearchProductsAsAdminOutput = {};
  do {
    page = await call<SearchProductsAsAdminOutput>(
      'servicecatalog',
      'SearchProductsAsAdmin',
      { PortfolioId, PageToken: page.NextPageToken },
    );
    for (const { ProductViewSummary } of page.ProductViewDetails ?? []) {
      const { Name = '', ProductId = '' } = ProductViewSummary ?? {};
      productIds.set(Name, ProductId);
    }
  } while (page.NextPageToken !== undefined);
  return { portfolioId: PortfolioId, productIds };
}

function recipientOf(
  world: MemoryWorld,
  { account, region }: StoryPlace,
  share: StoryShare,
): Pick<CreatePortfolioShareInput, 'AccountId' | 'OrganizationNode'> {
  if (share.account !== undefined) {
    return { AccountId: share.account };
  }
  const organization = organizationOf(
    {
      state: (key, at) =>
        world.state(key, { accountId: account, region, ...at }),
    },
    account,
  );
  if (!organization) {
    throw new Error(`Account ${account} is in no organization of the story`);
  }
  return {
    OrganizationNode:
      share.unit === undefined
        ? { Type: 'ORGANIZATION', Value: organization.id }
        : {
            Type: 'ORGANIZATIONAL_UNIT',
            Value: unitNamed(organization, share.unit),
          },
  };
}

/** The owner tells the id of what it shares; here it is read where it is. */
function portfolioNamed(
  world: MemoryWorld,
  { region }: StoryPlace,
  { owner, portfolio: name }: StoryImport,
): string {
  const { portfolios } = world.state(serviceCatalogState, {
    accountId: owner,
    region,
  });
  const found = Object.values(portfolios).find(
    ({ displayName }) => displayName === name,
  );
  if (!found) {
    throw new Error(
      `Account ${owner} has no portfolio ${name}; owners come before those who import`,
    );
  }
  return found.id;
}
