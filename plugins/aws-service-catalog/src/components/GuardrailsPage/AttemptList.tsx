import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { GuardrailAttempt } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ToneIcon } from '../ToneChip';
import { attemptTone } from './guardrailTones';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  item: { display: 'flex', gap: theme.spacing(1) },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  result: { fontWeight: theme.typography.fontWeightBold as number },
  quiet: { color: theme.palette.text.secondary },
}));

/** What was tried, what came of it and by which statement. */
export function AttemptList(props: { attempts: readonly GuardrailAttempt[] }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const [first] = props.attempts;
  if (!first) return null;
  const isOneRole = props.attempts.every(
    ({ principalArn }) => principalArn === first.principalArn,
  );
  // Where launch roles are tried too, each attempt names its own.
  const title = isOneRole
    ? t('guardrails.rule.tried', {
        role: first.principalArn.split('/').pop() ?? '',
      })
    : t('guardrails.rule.triedAsSeveral');
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <ul className={classes.list} aria-label={title}>
        {props.attempts.map(attempt => (
          <li key={attempt.id} className={classes.item}>
            <ToneIcon tone={attemptTone[attempt.asExpected]} />
            <Typography variant="body2" className={classes.text}>
              {attempt.title}
              {' → '}
              <span className={classes.result}>
                {t(`guardrails.rule.actual.${attempt.actual}`)}
              </span>{' '}
              <span>
                ({t(`guardrails.rule.asExpected.${attempt.asExpected}`)})
              </span>{' '}
              <span className={classes.quiet}>{attempt.detail}</span>
            </Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}
