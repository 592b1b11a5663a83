import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  root: {
    '& summary': {
      cursor: 'pointer',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
    },
  },
  why: { color: theme.palette.primary.main, textDecoration: 'underline' },
}));

/** Says that a product cannot be launched, and on demand why and who can change that. */
export function LaunchProblem({ product }: { product: ProductSummary }) {
  const classes = useStyles();
  const { t } = useTranslate();
  if (product.launchable !== false) return null;
  return (
    <details className={classes.root}>
      <summary>
        <ToneChip tone="warning" label={t('products.card.notLaunchable')} />
        <span className={classes.why}>{t('products.card.why')}</span>
      </summary>
      <Typography variant="body2">
        {product.launchProblem ?? t('products.card.unknownProblem')}
      </Typography>
    </details>
  );
}
