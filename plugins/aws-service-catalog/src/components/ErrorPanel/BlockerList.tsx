import Typography from '@material-ui/core/Typography';
import type { Blocker } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** What has to go before something can be deleted. */
export function BlockerList({ blockers }: { blockers: readonly Blocker[] }) {
  const { t } = useTranslate();
  return (
    <ul aria-label={t('portfolio.delete.blockers')}>
      {blockers.map(({ kind, id, name, detail }) => (
        <Typography key={`${kind} ${id}`} component="li" variant="body2">
          {t(`portfolio.delete.kind.${kind}`)}: {name}
          {detail && ` (${detail})`}
        </Typography>
      ))}
    </ul>
  );
}
