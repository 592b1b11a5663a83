import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { ChangedField } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** Somebody else was faster: what they changed, and the way to go on from there. */
export function ChangedNotice(props: {
  changed: readonly ChangedField[];
  onReload?: () => void;
}) {
  const { changed, onReload } = props;
  const { t } = useTranslate();
  return (
    <Alert
      severity="warning"
      action={
        onReload && (
          <Button color="inherit" size="small" onClick={onReload}>
            {t('portfolio.changed.reload')}
          </Button>
        )
      }
    >
      <AlertTitle>{t('portfolio.changed.title')}</AlertTitle>
      <ul>
        {changed.map(({ field, now }) => (
          <Typography key={field} component="li" variant="body2">
            {now === undefined
              ? t('portfolio.changed.gone', { field })
              : t('portfolio.changed.now', { field, now })}
          </Typography>
        ))}
      </ul>
      <Typography variant="body2">{t('portfolio.changed.do')}</Typography>
    </Alert>
  );
}
