import { ConflictError } from '@backstage/errors';
import type { ConstraintRead } from '../../aws/serviceCatalog/ConstraintView';
import { associateProductWithPortfolio } from '../../aws/serviceCatalog/associateProductWithPortfolio';
import { createConstraint } from '../../aws/serviceCatalog/createConstraint';
import { createPortfolio } from '../../aws/serviceCatalog/createPortfolio';
import { inWords } from '../inWords';
import { principalExists } from '../principals/principalExists';
import type { AlignmentWork } from './alignSpoke';
import { type SpokeState, launchRoleOf, roleIn } from './SpokeState';
import { tokenOf } from './tokenOf';

/**
 * Finds or makes a portfolio of the spoke's own, puts the products of the imported one into it and names the launch
 * role.
 *
 * @returns its id; nothing when it could not be made
 */
export async function fillLocalPortfolio(
  work: AlignmentWork,
  state: SpokeState,
): Promise<string | undefined> {
  const { request, spoke, step } = work;
  const { name, provider, description } = state.portfolio.portfolio;
  // The one of the wanted name comes first; any other is shown before, and another name makes another.
  const local = state.locals.at(0);
  const wanted = local?.portfolio.name ?? request.localPortfolioName ?? name;
  let portfolioId = local?.portfolio.id;
  await step('local-portfolio', `Local portfolio ${wanted}`, async () => {
    if (portfolioId) return 'already';
    const made = await inWords(
      'create a portfolio',
      createPortfolio(spoke.actor(), {
        name: wanted,
        provider,
        description,
        tags: [],
        token: tokenOf(['portfolio', request.portfolioId, wanted]),
      }),
    );
    portfolioId = made.id;
    return 'done';
  });
  if (!portfolioId) return undefined;
  for (const product of state.portfolio.products) {
    const isIn = await addProduct(work, state, portfolioId, product);
    if (!isIn) continue;
    for (const home of homesOf(state, product, portfolioId)) {
      // The role that was asked for is for the portfolio that was: others may be other teams'.
      const asked =
        home.portfolioId === portfolioId ? request.launchRoleName : undefined;
      await nameLaunchRole(work, state, home, { ...product, asked });
    }
  }
  return portfolioId;
}

/** A local portfolio with a product, and its own LAUNCH constraint for it. */
interface Home {
  portfolioId: string;
  /** Of the portfolio, when it is not the one that is filled. */
  name?: string;
  launch?: ConstraintRead;
}

/** Where a product is by now: where it was, or the portfolio that it was put into. */
function homesOf(
  { locals }: SpokeState,
  { id: productId }: { id: string },
  portfolioId: string,
): Home[] {
  const homes = locals
    .filter(({ products }) => products.some(({ id }) => id === productId))
    .map(({ portfolio, launch }) => ({
      portfolioId: portfolio.id,
      name: portfolio.id === portfolioId ? undefined : portfolio.name,
      launch: launch.get(productId),
    }));
  return homes.length > 0 ? homes : [{ portfolioId }];
}

function addProduct(
  { request, spoke, step }: AlignmentWork,
  { locals }: SpokeState,
  portfolioId: string,
  { id: productId, name }: { id: string; name: string },
): Promise<boolean> {
  return step('product', name, async () => {
    const isIn = locals.some(({ products }) =>
      products.some(({ id }) => id === productId),
    );
    if (isIn) return 'already';
    await inWords(
      'put a shared product into a portfolio',
      associateProductWithPortfolio(spoke.actor(), {
        portfolioId,
        productId,
        sourcePortfolioId: request.portfolioId,
      }),
    );
    return 'done';
  });
}

async function nameLaunchRole(
  { spoke, step }: AlignmentWork,
  { hubLaunch }: SpokeState,
  home: Home,
  product: { id: string; name: string; asked: string | undefined },
): Promise<void> {
  const { portfolioId, launch } = home;
  const { id: productId, asked } = product;
  const name = home.name ? `${product.name} in ${home.name}` : product.name;
  const { accountId, partition = 'aws' } = spoke.catalog;
  const hubs = hubLaunch.get(productId);
  // A constraint of the hub comes along with the product, and one of the local portfolio takes its place.
  const inForce = launch ?? hubs;
  const present = roleIn(accountId, inForce);
  const role = asked ?? present ?? roleIn(accountId, hubs);
  const isThere = await step(
    'launch-role',
    role ? `${name}: role ${role} in account ${accountId}` : name,
    async () => {
      if (!role) {
        const arn = hubs && launchRoleOf(hubs)?.arn;
        throw new ConflictError(
          arn
            ? `The hub names ${arn}, a role of another account, and launchRoleName is not given`
            : 'The hub names no role for accounts that launch, and launchRoleName is not given',
        );
      }
      const named = role === present && inForce && launchRoleOf(inForce)?.arn;
      const arn = named || `arn:${partition}:iam::${accountId}:role/${role}`;
      if ((await principalExists(spoke.reader, arn)) === 'no') {
        throw new ConflictError(`Account ${accountId} has no role ${role}`);
      }
      return 'already';
    },
    fixOf(home, role, accountId),
  );
  if (!isThere || !role) return;
  await step('launch-constraint', `${name}: launched as ${role}`, async () => {
    if (present === role) return 'already';
    if (launch) {
      throw new ConflictError(
        `The local portfolio has a LAUNCH constraint with another role; change that one`,
      );
    }
    await inWords(
      'set a constraint',
      createConstraint(spoke.actor(), {
        portfolioId,
        productId,
        type: 'LAUNCH',
        parameters: JSON.stringify({ LocalRoleName: role }),
        token: tokenOf(['launch', portfolioId, productId, role]),
      }),
    );
    return 'done';
  });
}

function fixOf(
  { name }: Home,
  role: string | undefined,
  accountId: string,
): string {
  if (role) {
    return `Create the role ${role} in account ${accountId}, then align again`;
  }
  return name
    ? `Set a LAUNCH constraint with a role of account ${accountId} in ${name}`
    : 'Align again with launchRoleName, or give the hub a LAUNCH constraint with a local role name';
}
