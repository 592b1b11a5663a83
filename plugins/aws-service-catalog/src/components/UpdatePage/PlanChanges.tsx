import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { Plan, Tone } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ToneChip } from '../ToneChip';
import { countLosses, effectOf, type PlanEffect } from './planEffects';

const TONES: Record<PlanEffect, Tone> = {
  planAdd: 'ok',
  planModify: 'ok',
  planMaybeReplace: 'warning',
  planReplace: 'error',
  planRemove: 'error',
};

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  change: {
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
  warning: { marginTop: theme.spacing(2) },
}));

/** What AWS would do with each resource. Whatever would be lost is warned of first. */
export function PlanChanges({ changes }: Pick<Plan, 'changes'>) {
  const classes = useStyles();
  const { t } = useTranslate();
  const losses = countLosses(changes);
  return (
    <>
      {losses.replaced > 0 && (
        <Alert severity="error" className={classes.warning}>
          {t('provisioned.update.replaced', { count: losses.replaced })}
        </Alert>
      )}
      {losses.removed > 0 && (
        <Alert severity="error" className={classes.warning}>
          {t('provisioned.update.removed', { count: losses.removed })}
        </Alert>
      )}
      {losses.maybeReplaced > 0 && (
        <Alert severity="warning" className={classes.warning}>
          {t('provisioned.update.maybeReplaced', {
            count: losses.maybeReplaced,
          })}
        </Alert>
      )}
      <ul className={classes.list}>
        {changes.map(change => {
          const effect = effectOf(change);
          return (
            <li key={change.logicalId} className={classes.change}>
              <div className={classes.line}>
                <strong>{change.logicalId}</strong>
                <ToneChip
                  tone={TONES[effect]}
                  label={t(`provisioned.update.${effect}`)}
                />
              </div>
              <Typography variant="caption" color="textSecondary">
                {change.type}
              </Typography>
              {change.properties && change.properties.length > 0 && (
                <Typography variant="body2">
                  {t('provisioned.update.planProperties', {
                    properties: change.properties.join(', '),
                  })}
                </Typography>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
