import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    padding: theme.spacing(1.5),
    fontSize: theme.typography.body2.fontSize,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.default,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** A policy, as it reads. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  const classes = useStyles();
  return (
    <pre className={classes.root} role="group" aria-label={label}>
      {indented(text)}
    </pre>
  );
}

/** IAM keeps policies as they were written, often in one line. */
function indented(text: string): string {
  if (!text.trimStart().startsWith('{')) return text;
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
