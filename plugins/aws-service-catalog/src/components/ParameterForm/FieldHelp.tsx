import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  line: { display: 'block' },
  quiet: { color: theme.palette.text.secondary },
  name: {
    fontFamily: 'monospace',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** The lines below a field: what is wrong, what it is for, how to fill it, and what the template calls it. */
export function FieldHelp(props: {
  problem: string | undefined;
  description: string | undefined;
  hint: string | undefined;
  /** Parameter key, when the label says something else. */
  name: string | undefined;
}) {
  const { problem, description, hint, name } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <>
      {problem && <span className={classes.line}>{problem}</span>}
      {[description, hint].filter(Boolean).map(line => (
        <span key={line} className={`${classes.line} ${classes.quiet}`}>
          {line}
        </span>
      ))}
      {name && (
        <span
          className={`${classes.line} ${classes.name}`}
          title={t('launchForm.field.parameter', { key: name })}
        >
          {name}
        </span>
      )}
    </>
  );
}
