import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

const EFFECTS = ['same', 'yours', 'constraints', 'terminate'] as const;

/** What an import does, and what it does not. */
export function ImportEffects() {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <ul className={classes.list} aria-label={t('importStack.effects.label')}>
      {EFFECTS.map(effect => (
        <Typography key={effect} component="li" variant="body2">
          {t(`importStack.effects.${effect}`)}
        </Typography>
      ))}
    </ul>
  );
}
