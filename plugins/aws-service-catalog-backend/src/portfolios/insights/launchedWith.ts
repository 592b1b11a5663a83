import type { CatalogSession } from '../../catalogs/Catalogs';
import { isObject, parseJson } from '../../json';
import type { Curation } from '../Curation';
import { describeListed } from '../constraints/describeListed';
import { launchRoleOfBody } from '../constraints/toConstraint';
import { principalArnOf } from '../principals/principalOf';
import type { BlastTarget } from './blastTarget';

/** Products of the catalog's portfolios that are launched with a role, by its ARN or its name. */
export async function launchedWith(
  reads: Curation['reads'],
  session: CatalogSession,
  role: string,
): Promise<Pick<BlastTarget, 'runs' | 'shares' | 'unknown'>> {
  // A constraint with a local name means the role of that name in every account that launches.
  const name = principalArnOf(role)?.name ?? role;
  const { value: portfolios } = await reads.portfolios(session);
  const parts = await Promise.all(
    portfolios.map(async ({ id }) => {
      const { value } = await reads.portfolio(session, id);
      const launch = value.constraints.filter(({ type }) => type === 'LAUNCH');
      const named = await Promise.all(
        launch.map(async view => {
          const { parameters } = await describeListed(reads, session, view);
          const body = parseJson(parameters);
          const found = isObject(body) ? launchRoleOfBody(body) : undefined;
          const isIt = found?.arn
            ? role === found.arn || role === found.name
            : found?.name === name;
          return isIt ? [view.productId] : [];
        }),
      );
      const ids = named.flat();
      return {
        ids,
        shares: ids.length > 0 ? value.shares : [],
        unknown: value.unavailable.find(({ part }) => part === 'constraints'),
      };
    }),
  );
  return {
    runs: { by: 'productId', ids: parts.flatMap(({ ids }) => ids) },
    shares: parts.flatMap(({ shares }) => shares),
    unknown: parts.find(({ unknown }) => unknown)?.unknown?.why,
  };
}
