import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  content: {
    maxWidth: 640,
    padding: theme.spacing(4),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(2),
  },
}));

/** Says why there is nothing to show and what to do. */
export function EmptyCard(props: {
  title: string;
  description: ReactNode;
  /** A button or link. */
  action?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <Card variant="outlined">
      <CardContent className={classes.content}>
        <Typography variant="h5" component="h2">
          {props.title}
        </Typography>
        <Typography component="div">{props.description}</Typography>
        {props.action}
      </CardContent>
    </Card>
  );
}
