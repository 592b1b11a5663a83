import { Link, LinkButton } from '@backstage/core-components';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import type { ProvisionedProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';

type Item = { item: ProvisionedProductSummary };

/** Product and version; a badge leads to the update when there is a newer version. */
export function ProductAndVersion({ item }: Item) {
  const { t } = useTranslate();
  const paths = usePaths();
  const { team } = useTeam();
  const badge = item.newerVersion && (
    <Chip
      size="small"
      color="primary"
      variant="outlined"
      label={t('provisioned.list.newer', { version: item.newerVersion.name })}
      style={{ margin: 0 }}
    />
  );
  return (
    <>
      <span>{item.productName ?? item.productId ?? '–'}</span>
      <Typography variant="body2" color="textSecondary" component="div">
        {item.versionName ?? item.versionId}{' '}
        {item.newerVersion && team.may.update && !item.activeLaunchId ? (
          <Link
            to={paths.update(item.id, { version: item.newerVersion.id })}
            underline="none"
          >
            {badge}
          </Link>
        ) : (
          badge
        )}
      </Typography>
    </>
  );
}

/** What can be done with one of the list: watch a change under way, else update or terminate it. */
export function ItemActions({ item }: Item) {
  const { t } = useTranslate();
  const paths = usePaths();
  const { team } = useTeam();
  const { name } = item;
  if (item.activeLaunchId) {
    return (
      <LinkButton
        size="small"
        to={paths.launch(item.activeLaunchId)}
        aria-label={t('provisioned.list.progressOf', { name })}
      >
        {t('provisioned.list.progress')}
      </LinkButton>
    );
  }
  return (
    <>
      {team.may.update && item.status !== 'ERROR' && (
        <LinkButton
          size="small"
          to={paths.update(item.id)}
          aria-label={t('provisioned.list.updateOf', { name })}
        >
          {t('provisioned.list.update')}
        </LinkButton>
      )}
      {team.may.terminate && (
        <LinkButton
          size="small"
          to={paths.provisionedProduct(item.id, { terminate: true })}
          aria-label={t('provisioned.list.terminateOf', { name })}
        >
          {t('provisioned.list.terminate')}
        </LinkButton>
      )}
    </>
  );
}
