import { Link, LinkButton } from '@backstage/core-components';
import Card from '@material-ui/core/Card';
import CardActions from '@material-ui/core/CardActions';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { LaunchProblem } from './LaunchProblem';
import { useProductFacts } from './useProductFacts';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  description: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  facts: { marginTop: 'auto', paddingTop: theme.spacing(1) },
  actions: {
    padding: theme.spacing(1, 2, 2),
    gap: theme.spacing(1),
    justifyContent: 'flex-start',
  },
}));

const joined = (...parts: (string | undefined)[]) =>
  parts.filter(Boolean).join(' · ');

/** One product at a glance. */
export function ProductCard({ product }: { product: ProductSummary }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const { team } = useTeam();
  const { kindOf, sourceOf, newestOf, runningOf } = useProductFacts();
  return (
    <Card
      component="article"
      variant="outlined"
      className={classes.root}
      aria-labelledby={`product-${product.id}`}
    >
      <CardContent className={classes.content}>
        <Typography variant="h6" component="h3" id={`product-${product.id}`}>
          <Link to={paths.product(product.id)} color="inherit">
            {product.name}
          </Link>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {joined(kindOf(product), sourceOf(product))}
        </Typography>
        {product.description && (
          <Typography variant="body2" className={classes.description}>
            {product.description}
          </Typography>
        )}
        <div className={classes.facts}>
          <Typography variant="body2">
            {joined(newestOf(product), runningOf(product))}
          </Typography>
          {product.portfolios && product.portfolios.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {t('products.card.approvedIn', {
                portfolios: product.portfolios.join(', '),
              })}
            </Typography>
          )}
        </div>
        <LaunchProblem product={product} />
      </CardContent>
      <CardActions className={classes.actions} disableSpacing>
        {team.may.launch && product.launchable !== false && (
          <LinkButton
            to={paths.launchForm(product.id)}
            variant="outlined"
            color="primary"
            size="small"
            aria-label={t('products.card.launchNamed', { name: product.name })}
          >
            {t('products.card.launch')}
          </LinkButton>
        )}
        <LinkButton
          to={paths.product(product.id)}
          size="small"
          aria-label={t('products.card.detailsNamed', { name: product.name })}
        >
          {t('products.card.details')}
        </LinkButton>
      </CardActions>
    </Card>
  );
}
