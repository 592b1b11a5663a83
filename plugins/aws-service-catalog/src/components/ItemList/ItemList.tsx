import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  what: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
}));

/** What a section of a page holds, line by line, or why it holds nothing. */
export function ItemList(props: {
  /** Said when there is no item. */
  none: string;
  items: readonly { key: string; what: ReactNode; actions?: ReactNode }[];
}) {
  const { none, items } = props;
  const classes = useStyles();
  if (items.length === 0) {
    return <Typography color="textSecondary">{none}</Typography>;
  }
  return (
    <ul className={classes.list}>
      {items.map(({ key, what, actions }) => (
        <li key={key} className={classes.item}>
          <div className={classes.what}>{what}</div>
          {actions}
        </li>
      ))}
    </ul>
  );
}
