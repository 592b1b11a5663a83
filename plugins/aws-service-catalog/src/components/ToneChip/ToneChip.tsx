import { makeStyles } from '@material-ui/core/styles';
import type { Tone } from 'backstage-plugin-aws-service-catalog-common';
import { ToneIcon } from './ToneIcon';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
}));

/** A state in a word, with a shape and a colour that say the same. */
export function ToneChip({ tone, label }: { tone: Tone; label: string }) {
  const classes = useStyles();
  return (
    <span className={classes.root}>
      <ToneIcon tone={tone} />
      {label}
    </span>
  );
}
