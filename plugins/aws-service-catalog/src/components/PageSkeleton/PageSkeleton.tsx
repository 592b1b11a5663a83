import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslate } from '../../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

/**
 * Blocks in the shape of a page that is on its way.
 *
 * @param blocks - heights in pixels, from top to bottom
 */
export function PageSkeleton({ blocks }: { blocks: readonly number[] }) {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div
      role="status"
      aria-busy
      aria-label={t('shared.loading')}
      className={classes.root}
    >
      {blocks.map((height, index) => (
        <Skeleton key={`${index} ${height}`} variant="rect" height={height} />
      ))}
    </div>
  );
}
