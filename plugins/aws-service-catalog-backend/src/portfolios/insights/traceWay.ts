import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { awsFailureOf } from '../../aws/errors';
import type { Catalog } from '../../catalogs/Catalog';
import { launchPathProblem } from '../../products/launchPathProblem';
import { productVersions } from '../../products/productVersions';
import { type Team, scopeOf, targetOf } from '../../teams/Team';
import type { Curation } from '../Curation';
import type { ProductParts } from '../CurationReads';
import { curationSessionOf } from '../curationSessionOf';
import { roleArnOfTeam } from '../principals/principalOf';
import type { Trace } from './Trace';
import { traceLaunchRole } from './traceLaunchRole';
import { traceReach } from './traceReach';

type Sources = Pick<
  Curation,
  'reads' | 'catalogs' | 'aws' | 'products' | 'rules'
>;

/** A way from a team to a version. */
export interface Way {
  team: Team;
  region: string;
  productId: string;
  versionId?: string;
  /** Curators see names of portfolios that the team has no access to; the team itself does not. */
  forCurators: boolean;
}

type SeenVersions = ReturnType<typeof productVersions>;

/** What was learnt of the product and the version on the way. */
export interface Traced {
  productName?: string;
  versionId?: string;
  versionName?: string;
}

/** Follows a way from the team's role on, and notes each link until the first that is broken. */
export async function traceWay(
  sources: Sources,
  trace: Trace,
  way: Way,
): Promise<Traced> {
  const { team, region, productId } = way;
  const session = {
    reader: sources.aws.reader(targetOf(team, region)),
    scope: scopeOf(team, region),
  };
  const roleArn = roleArnOfTeam(team);
  let paths;
  try {
    const read = await sources.products.launchPaths(session, productId, {
      refresh: true,
    });
    paths = read.value;
  } catch (error) {
    const failure = awsFailureOf(error);
    if (!failure) throw error;
    const isRefused =
      error instanceof NotAllowedError || error instanceof NotFoundError;
    trace[isRefused ? 'broken' : 'unknown']({
      id: 'role',
      title: isRefused
        ? `The portal cannot act as the role ${team.roleName} of account ${team.accountId}, or the role may not read Service Catalog.`
        : 'AWS does not answer just now.',
      detail: failure.message,
      fixedBy: 'aws-administrator',
      fix: `See that the role exists, trusts the portal, and has the policy AWSServiceCatalogEndUserFullAccess`,
      evidence: [{ label: 'Role', id: roleArn }],
    });
    return {};
  }
  trace.ok({
    id: 'role',
    title: `The role ${team.roleName} of account ${team.accountId} can be acted as.`,
    evidence: [{ label: 'Role', id: roleArn }],
  });

  const home = homeOf(sources.catalogs.all(), team, region);
  const parts = home && (await productIn(sources, home, productId));
  if (paths.length === 0) {
    await traceReach(sources, trace, { ...way, home, parts, roleArn });
    return { productName: parts?.product.name };
  }
  const described = await sources.products.product(session, productId, {
    refresh: true,
  });
  const { product, versions } = described.value;
  trace
    .ok({
      id: 'product',
      title: `${product.name} is there.`,
      evidence: [{ label: 'Product', id: productId }],
    })
    .ok({
      id: 'portfolio',
      title: `The role has access through ${paths
        .map(({ name }) => name)
        .join(', ')}.`,
      evidence: paths.map(({ id, name }) => ({ label: name, id })),
    });

  const problems = paths.map(path => launchPathProblem(path, sources.rules));
  if (problems.every(Boolean)) {
    trace.broken({
      id: 'constraint',
      title: problems[0] ?? 'No launch path may be used.',
      fixedBy: 'platform-team',
      fix: 'Add a LAUNCH constraint for the product in that portfolio',
    });
    return { productName: product.name };
  }
  const seen = productVersions(versions);
  await traceLaunchRole(sources, trace, {
    team,
    session,
    productId,
    versionId: versionOf(seen, way.versionId)?.id ?? newestOf(seen)?.id,
    paths: paths.filter((_, index) => !problems[index]),
  });
  if (trace.brokenAt) return { productName: product.name };
  return {
    productName: product.name,
    ...traceVersion(trace, way, seen, parts),
  };
}

function traceVersion(
  trace: Trace,
  { versionId }: Way,
  versions: SeenVersions,
  parts: ProductParts | undefined,
): Traced {
  const newest = newestOf(versions);
  const wanted = versionOf(versions, versionId);
  if (!wanted) {
    const hidden = parts?.versions.find(({ id }) => id === versionId);
    trace.broken({
      id: 'version',
      title: whyHidden(hidden, versionId),
      fixedBy: 'platform-team',
      fix: newest
        ? `Launch version ${newest.name} instead, or activate this one`
        : 'Activate a version, or add one',
    });
    return { versionId, versionName: hidden?.name };
  }
  const evidence = [{ label: 'Version', id: wanted.id }];
  if (wanted.deprecated) {
    trace.broken({
      id: 'version',
      title: `Version ${wanted.name} is deprecated: AWS launches it no more, only updates to it.`,
      fixedBy: 'platform-team',
      fix: 'Launch a newer version, or take the deprecation back',
      evidence,
    });
  } else {
    trace.ok({
      id: 'version',
      title: `Version ${wanted.name} can be launched.`,
      evidence,
    });
  }
  return { versionId: wanted.id, versionName: wanted.name };
}

function newestOf(versions: SeenVersions) {
  return versions.find(({ newest }) => newest);
}

function versionOf(versions: SeenVersions, versionId: string | undefined) {
  return versionId
    ? versions.find(({ id }) => id === versionId)
    : newestOf(versions);
}

function whyHidden(
  hidden: { name: string } | undefined,
  versionId: string | undefined,
): string {
  if (hidden) return `Version ${hidden.name} is inactive.`;
  return versionId
    ? 'The product has no such version, or it is inactive.'
    : 'The product has no active version.';
}

/** The catalog in which the team launches: the one of its account, else the one that its configuration names. */
function homeOf(
  catalogs: readonly Catalog[],
  team: Team,
  region: string,
): Catalog | undefined {
  return catalogs.find(
    one => one.accountId === team.accountId && one.region === region,
  );
}

async function productIn(
  { reads, aws }: Sources,
  catalog: Catalog,
  productId: string,
): Promise<ProductParts | undefined> {
  try {
    const session = curationSessionOf(aws, catalog);
    const read = await reads.product(session, productId, { refresh: true });
    return read.value;
  } catch (error) {
    if (!awsFailureOf(error)) throw error;
    return undefined;
  }
}
