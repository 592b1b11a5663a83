import { makeStyles } from '@material-ui/core/styles';

/** A list of facts: name on the left, value on the right, one below the other when narrow. */
export const useFactStyles = makeStyles(theme => ({
  facts: { margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: theme.spacing(2),
    padding: theme.spacing(0.75, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    ...theme.typography.body2,
    '&:last-child': { borderBottom: 0 },
    '& dt': {
      color: theme.palette.text.secondary,
      overflowWrap: 'anywhere',
    },
    '& dd': {
      margin: 0,
      color: theme.palette.text.primary,
      overflowWrap: 'anywhere',
    },
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  chip: { margin: 0 },
  hint: { marginBottom: theme.spacing(1) },
}));
