import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  PreFlightCheck,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  check: { minWidth: 0, overflowWrap: 'anywhere' },
  what: { display: 'flex', alignItems: 'center', gap: theme.spacing(1.5) },
  more: { paddingLeft: theme.spacing(3.5) },
}));

const TONES: Record<PreFlightCheck['status'], Tone> = {
  ok: 'ok',
  blocked: 'error',
  unknown: 'pending',
};

const ORDER: readonly PreFlightCheck['status'][] = ['blocked', 'unknown', 'ok'];

/** What was checked before a launch: what blocks it first, each line with what to do and who can do it. */
export function PreFlightList({ checks }: { checks: PreFlightCheck[] }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const sorted = ORDER.flatMap(wanted =>
    checks.filter(({ status }) => status === wanted),
  );
  return (
    <ul className={classes.list}>
      {sorted.map(({ id, status, title, detail, fix, fixedBy }) => (
        <li key={id} className={classes.check}>
          <Typography variant="body2" component="div" className={classes.what}>
            <ToneChip
              tone={TONES[status]}
              label={t(`shared.check.${status}`)}
            />
            {title}
          </Typography>
          {status !== 'ok' && (
            <div className={classes.more}>
              {[detail, fix].filter(Boolean).map(line => (
                <Typography key={line} variant="body2">
                  {line}
                </Typography>
              ))}
              {fixedBy && (
                <Typography variant="body2" color="textSecondary">
                  {t(`shared.check.fixedBy.${fixedBy}`)}
                </Typography>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
