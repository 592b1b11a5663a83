import type { WhyNotLink } from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import type { LaunchPathView } from '../../aws/serviceCatalog/listLaunchPaths';
import type { ReadSession } from '../../products/ProductReads';
import { launchRoleOf } from '../../products/form/buildLaunchForm';
import { checkLaunchRole } from '../../products/preFlight/checkLaunchRole';
import type { Team } from '../../teams/Team';
import type { Curation } from '../Curation';
import { curationSessionOf } from '../curationSessionOf';
import type { Trace } from './Trace';

type Sources = Pick<Curation, 'catalogs' | 'aws' | 'products'>;

type Found = Omit<WhyNotLink, 'id' | 'status'> & {
  status: 'ok' | 'broken' | 'unknown';
};

/** Launch paths that may be used, and the version that they would launch. */
interface Launchable {
  team: Team;
  session: ReadSession;
  productId: string;
  /** Undefined when the team sees none. */
  versionId: string | undefined;
  paths: readonly LaunchPathView[];
}

/** Whether Service Catalog could launch with the role of at least one path: the best of them is the link. */
export async function traceLaunchRole(
  sources: Sources,
  trace: Trace,
  launchable: Launchable,
): Promise<void> {
  const found = await Promise.all(
    launchable.paths.map(path => lookAt(sources, launchable, path)),
  );
  const best = (['ok', 'unknown', 'broken'] as const)
    .map(wanted => found.find(({ status }) => status === wanted))
    .find(Boolean);
  if (!best) return;
  const { status, ...link } = best;
  trace[status]({ id: 'constraint', ...link });
}

async function lookAt(
  sources: Sources,
  { team, session, productId, versionId }: Launchable,
  path: LaunchPathView,
): Promise<Found> {
  const types = path.constraints.map(({ type }) => type);
  if (!types.includes('LAUNCH')) {
    return {
      status: 'ok',
      title: types.includes('STACKSET')
        ? 'It is launched by a stack set, with roles of its own.'
        : "It is launched with the team's own rights.",
    };
  }
  const role =
    versionId === undefined
      ? undefined
      : await roleOf(sources, session, {
          productId,
          versionId,
          pathId: path.id,
        });
  if (!role) {
    return {
      status: 'unknown',
      title: `A launch role is named in ${path.name}; which one, AWS did not tell.`,
    };
  }
  const { reader, who } = readerOf(sources, team, session, role.arn);
  const { checks, roleArn } = await checkLaunchRole({ reader }, role, {
    launchingAccountId: team.accountId,
    who,
  });
  const evidence = [
    { label: 'Launch role', id: roleArn ?? role.arn ?? role.name },
  ];
  const blocked = checks.find(({ status }) => status === 'blocked');
  if (blocked) {
    return {
      status: 'broken',
      title: blocked.detail ?? blocked.title,
      fixedBy: 'platform-team',
      fix: blocked.fix,
      evidence,
    };
  }
  const unknown = checks.find(({ status }) => status === 'unknown');
  return unknown
    ? {
        status: 'unknown',
        title: `Whether Service Catalog can launch with the role ${role.name} is unknown.`,
        detail: unknown.detail,
        evidence,
      }
    : {
        status: 'ok',
        title: `The launch role ${role.name} is there, and Service Catalog may assume it.`,
        evidence,
      };
}

async function roleOf(
  { products }: Sources,
  session: ReadSession,
  input: { productId: string; versionId: string; pathId: string },
) {
  try {
    const { value } = await products.provisioningParameters(session, input, {
      refresh: true,
    });
    return launchRoleOf(value.usageInstructions.launchAsRole);
  } catch (error) {
    if (!awsFailureOf(error)) throw error;
    return undefined;
  }
}

/** Roles are seen by who curates their account; the role of a team may seldom look at them. */
function readerOf(
  { catalogs, aws }: Sources,
  team: Team,
  session: ReadSession,
  roleArn: string | undefined,
): { reader: ReadSession['reader']; who?: string } {
  const accountId = roleArn?.split(':')[4] || team.accountId;
  const catalog = catalogs.all().find(one => one.accountId === accountId);
  return catalog
    ? {
        reader: curationSessionOf(aws, catalog).reader,
        who: `The role of the catalog ${catalog.id}`,
      }
    : { reader: session.reader };
}
