import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    padding: 0,
    border: 0,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
});

/** Tells people who do not see the page what has just changed on it; keep it mounted, a region that comes later is not heard. */
export function LiveAnnouncement({ message }: { message: string }) {
  const classes = useStyles();
  return (
    <div role="status" aria-live="polite" className={classes.hidden}>
      {message}
    </div>
  );
}
