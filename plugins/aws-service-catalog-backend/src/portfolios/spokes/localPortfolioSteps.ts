import { ConflictError } from '@backstage/errors';
import { createHash } from 'node:crypto';
import { associateProductWithPortfolio } from '../../aws/serviceCatalog/associateProductWithPortfolio';
import { createConstraint } from '../../aws/serviceCatalog/createConstraint';
import { createPortfolio } from '../../aws/serviceCatalog/createPortfolio';
import { inWords } from '../inWords';
import { principalExists } from '../principals/principalExists';
import type { AlignmentWork } from './alignSpoke';
import { type SpokeState, localRoleOf } from './SpokeState';

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
  const wanted = request.localPortfolioName ?? name;
  let portfolioId = state.local?.portfolio.id;
  await step('local-portfolio', `Local portfolio ${wanted}`, async () => {
    if (portfolioId) return 'already';
    const made = await inWords(
      'create a portfolio',
      createPortfolio(spoke.actor(), {
        name: wanted,
        provider,
        description,
        tags: [],
        token: tokenOf('portfolio', request.portfolioId, wanted),
      }),
    );
    portfolioId = made.id;
    return 'done';
  });
  if (!portfolioId) return undefined;
  for (const product of state.portfolio.products) {
    const isIn = await addProduct(work, state, portfolioId, product);
    if (isIn) await nameLaunchRole(work, state, portfolioId, product);
  }
  return portfolioId;
}

function addProduct(
  { request, spoke, step }: AlignmentWork,
  { local }: SpokeState,
  portfolioId: string,
  { id: productId, name }: { id: string; name: string },
): Promise<boolean> {
  return step('product', name, async () => {
    if (local?.products.some(({ id }) => id === productId)) return 'already';
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
  { request, spoke, step }: AlignmentWork,
  { hubLaunch, localLaunch }: SpokeState,
  portfolioId: string,
  { id: productId, name }: { id: string; name: string },
): Promise<void> {
  const inherited = localRoleOf(hubLaunch.get(productId));
  const role =
    request.launchRoleName ??
    localRoleOf(localLaunch.get(productId)) ??
    inherited;
  const { accountId, partition = 'aws' } = spoke.catalog;
  const isThere = await step(
    'launch-role',
    role ? `${name}: role ${role} in account ${accountId}` : name,
    async () => {
      if (!role) {
        throw new ConflictError(
          'The hub names no role for accounts that launch, and launchRoleName is not given',
        );
      }
      const arn = `arn:${partition}:iam::${accountId}:role/${role}`;
      if ((await principalExists(spoke.reader, arn)) === 'no') {
        throw new ConflictError(`Account ${accountId} has no role ${role}`);
      }
      return 'already';
    },
    role
      ? `Create the role ${role} in account ${accountId}, then align again`
      : 'Align again with launchRoleName, or give the hub a LAUNCH constraint with a local role name',
  );
  if (!isThere || !role) return;
  await step('launch-constraint', `${name}: launched as ${role}`, async () => {
    // A constraint of the hub comes along with the product.
    const present = localRoleOf(localLaunch.get(productId)) ?? inherited;
    if (present === role) return 'already';
    if (localLaunch.has(productId)) {
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
        token: tokenOf('launch', portfolioId, productId, role),
      }),
    );
    return 'done';
  });
}

/** The same for the same step, so that a step whose answer was lost is not made twice. */
function tokenOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
