import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { RunningItem } from 'backstage-plugin-aws-service-catalog-common';
import { useContext } from 'react';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { pathsOf } from '../../paths';
import { rootRouteRef } from '../../routes';
import { PersonName } from '../PersonName';
import { TeamContext } from '../TeamProvider';

type Item = { item: RunningItem };

/**
 * The name, leading to the page of a provisioned product. That is a page of its team: for whoever is not in the team it
 * is the AWS console that leads on.
 */
export function RunningName({ item }: Item) {
  const { t } = useTranslate();
  const root = useRouteRef(rootRouteRef)();
  const situation = useContext(TeamContext);
  const teams =
    situation && 'list' in situation ? situation.list.items : undefined;
  const own = teams?.find(
    ({ id, regions }) => id === item.team?.id && regions.includes(item.region),
  );
  if (own) {
    const paths = pathsOf({ root, team: own.id, region: item.region });
    return <Link to={paths.provisionedProduct(item.id)}>{item.name}</Link>;
  }
  return (
    <>
      {item.name}
      {item.consoleUrl && (
        <Typography variant="body2" component="div">
          <Link
            to={item.consoleUrl}
            externalLinkIcon
            aria-label={t('whatRuns.consoleOf', { name: item.name })}
          >
            {t('whatRuns.console')}
          </Link>
        </Typography>
      )}
    </>
  );
}

/** Product and version, and whether there is a newer one. */
export function RunningProduct({ item }: Item) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  return (
    <>
      {item.productId && (
        <Link to={paths.catalogProduct(catalog.id, item.productId)}>
          {item.productName ?? item.productId}
        </Link>
      )}
      <Typography variant="body2" color="textSecondary" component="div">
        {item.versionName ?? item.versionId}
        {item.outdated && ` · ${t('whatRuns.outdated')}`}
      </Typography>
    </>
  );
}

export function RunningTeam({ item: { team } }: Item) {
  const { t } = useTranslate();
  if (!team) return <>{t('whatRuns.noTeam')}</>;
  return (
    <EntityRefLink entityRef={team.groupRef} title={team.title} hideIcon />
  );
}

export function RunningPerson({ item: { owner } }: Item) {
  return owner ? <PersonName person={owner} /> : <>–</>;
}
