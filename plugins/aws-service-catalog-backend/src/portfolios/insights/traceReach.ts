import { awsFailureOf } from '../../aws/errors';
import type { ShareView } from '../../aws/serviceCatalog/describePortfolioShares';
import type { Catalog } from '../../catalogs/Catalog';
import type { Curation } from '../Curation';
import type { ProductParts } from '../CurationReads';
import { curationSessionOf } from '../curationSessionOf';
import { isWithMany } from '../spokes/SpokeReach';
import type { Trace } from './Trace';
import type { Way } from './traceWay';

type Sources = Pick<Curation, 'reads' | 'catalogs' | 'aws'>;

/** A way whose team sees the product through no portfolio. */
interface Lost extends Way {
  roleArn: string;
  /** The catalog of the team's account. */
  home?: Catalog;
  /** The product as the curators of that catalog see it. */
  parts?: ProductParts;
}

/** Finds out why a product does not reach a team: unknown, not shared, in no portfolio, or without access. */
export async function traceReach(
  sources: Sources,
  trace: Trace,
  lost: Lost,
): Promise<void> {
  const { home, parts, team, productId, roleArn, forCurators } = lost;
  const evidence = [{ label: 'Product', id: productId }];
  if (!home) {
    trace.broken({
      id: 'portfolio',
      title: `No portfolio of account ${team.accountId} brings the product to ${team.title}, as far as the portal sees: that account is no catalog of it.`,
      fixedBy: 'platform-team',
      fix: `Give the role access to a portfolio with the product, in account ${team.accountId}`,
      evidence,
    });
    return;
  }
  if (!parts) {
    await traceHub(sources, trace, lost, home);
    return;
  }
  trace.ok({
    id: 'product',
    title: `${parts.product.name} is there.`,
    evidence,
  });
  const [first] = parts.portfolios;
  if (!first) {
    trace.broken({
      id: 'portfolio',
      title: 'The product is in no portfolio.',
      fixedBy: 'platform-team',
      fix: 'Put it into a portfolio that the team has access to',
    });
    return;
  }
  trace.broken({
    id: 'portfolio',
    title: forCurators
      ? `The role ${
          team.roleName
        } has no access to any portfolio with the product: ${parts.portfolios
          .map(({ name }) => name)
          .join(', ')}.`
      : `The role ${team.roleName} has no access to any portfolio with the product.`,
    fixedBy: 'platform-team',
    fix: forCurators
      ? `Give ${team.title} access to ${first.name}`
      : `Ask for access of ${team.title} to a portfolio with it`,
    evidence: [
      { label: 'Role', id: roleArn },
      ...(forCurators
        ? parts.portfolios.map(({ id, name }) => ({ label: name, id }))
        : []),
    ],
  });
}

/** The product may be the hub's: then a share is missing, or was not accepted. */
async function traceHub(
  { reads, catalogs, aws }: Sources,
  trace: Trace,
  { productId, forCurators }: Lost,
  home: Catalog,
): Promise<void> {
  const hub = home.hub === undefined ? undefined : catalogs.byId(home.hub);
  const evidence = [{ label: 'Product', id: productId }];
  const missing = () =>
    trace.broken({
      id: 'product',
      title: `There is no product '${productId}' in the catalog ${home.id}${
        hub ? `, nor in its hub ${hub.id}` : ''
      }.`,
      fix: 'The link may be old: look for the product by its name',
      evidence,
    });
  if (!hub) {
    missing();
    return;
  }
  const session = curationSessionOf(aws, hub);
  let parts;
  try {
    parts = (await reads.product(session, productId, { refresh: true })).value;
  } catch (error) {
    if (!awsFailureOf(error)) throw error;
    missing();
    return;
  }
  const shared = await Promise.all(
    parts.portfolios.map(async portfolio => {
      const { value } = await reads.portfolio(session, portfolio.id, {
        refresh: true,
      });
      const { shares, unavailable } = value;
      return {
        ...portfolio,
        share: shares.find(({ recipient }) => recipient.id === home.accountId),
        isUnsure:
          shares.some(isWithMany) ||
          unavailable.some(({ part }) => part === 'shares'),
      };
    }),
  );
  trace
    .ok({
      id: 'product',
      title: forCurators
        ? `${parts.product.name} is a product of the hub ${hub.id}.`
        : 'The product is one of the hub.',
      evidence,
    })
    .broken({
      id: 'share',
      ...wordsOf(shared, home),
      fixedBy: 'platform-team',
      evidence: forCurators
        ? shared.map(({ id, name }) => ({ label: name, id }))
        : undefined,
    });
}

/** What keeps a product of the hub from a catalog that has none of its portfolios, by what is known of their shares. */
function wordsOf(
  shared: readonly { share?: ShareView; isUnsure: boolean }[],
  { id, accountId }: Catalog,
): { title: string; fix: string } {
  if (shared.some(({ share }) => share)) {
    return {
      title: `It is shared with account ${accountId}, which has not accepted it.`,
      fix: `Accept the share in the catalog ${id}, or align the spoke`,
    };
  }
  if (shared.some(({ isUnsure }) => isUnsure)) {
    return {
      title: `Whether it is shared with account ${accountId} is unknown: a portfolio with it is shared with an organization or a unit of it, or whom it is shared with could not be read, and the account does not have it.`,
      fix: `Accept it in the catalog ${id}; if nothing reaches it, share a portfolio with the account`,
    };
  }
  return {
    title: `No portfolio with it is shared with account ${accountId}.`,
    fix: `Share a portfolio with it, or align the spoke ${id}`,
  };
}
