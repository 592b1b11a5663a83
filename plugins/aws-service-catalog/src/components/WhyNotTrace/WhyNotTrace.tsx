import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { Tone, WhyNot } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { ToneChip } from '../ToneChip';

type LinkStatus = WhyNot['links'][number]['status'];

const TONES: Record<LinkStatus, Tone> = {
  ok: 'ok',
  broken: 'error',
  unknown: 'warning',
  'not-reached': 'pending',
};

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(2, 0, 0),
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(1.5),
  },
  link: { minWidth: 0, overflowWrap: 'anywhere' },
}));

/** From the person to the version, link by link: which holds, and which is the first that does not. */
export function WhyNotTrace({ trace }: { trace: WhyNot }) {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div role="status">
      <Alert severity={trace.canLaunch ? 'success' : 'warning'}>
        {trace.inWords}
      </Alert>
      <ol
        className={classes.list}
        aria-label={t('catalogProducts.whyNot.list')}
      >
        {trace.links.map(link => (
          <li key={link.id} className={classes.link}>
            <ToneChip
              tone={TONES[link.status]}
              label={t(`catalogProducts.whyNot.status.${link.status}`)}
            />
            <Typography>{link.title}</Typography>
            {[link.detail, link.fix].filter(Boolean).map(line => (
              <Typography key={line} variant="body2">
                {line}
              </Typography>
            ))}
            {link.status === 'broken' && link.fixedBy && (
              <Typography variant="body2" color="textSecondary">
                {t(`shared.check.fixedBy.${link.fixedBy}`)}
              </Typography>
            )}
            {link.evidence?.map(({ label, id }) => (
              <Typography
                key={`${label} ${id}`}
                variant="body2"
                color="textSecondary"
                component="div"
              >
                {label}: <CopyableId value={id} />
              </Typography>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
