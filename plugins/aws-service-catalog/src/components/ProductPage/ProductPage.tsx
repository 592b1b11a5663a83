import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel, explainError } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { useProductFacts } from '../ProductsPage/useProductFacts';
import { ProductView } from './ProductView';
import { WhyNotMe } from './WhyNotMe';

const RHYTHM_MS = 60_000;

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

function ProductActions({ product }: { product: ProductDetail }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { team } = useTeam();
  const paths = usePaths();
  if (!team.may.launch) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('products.page.mayNotLaunch', { team: team.title })}
      </Typography>
    );
  }
  const mayLaunch = product.launchable !== false;
  if (!mayLaunch && !product.consoleUrl) return null;
  return (
    <div className={classes.buttons}>
      {product.consoleUrl && (
        <LinkButton to={product.consoleUrl}>
          {t('products.page.console')}
        </LinkButton>
      )}
      {mayLaunch && (
        <LinkButton
          to={paths.launchForm(product.id)}
          variant="contained"
          color="primary"
        >
          {t('products.card.launch')}
        </LinkButton>
      )}
    </div>
  );
}

/** One product: what it is, what one gets, its versions, and whether it can be launched. */
export function ProductPage() {
  const { t } = useTranslate();
  const { kindOf, sourceOf } = useProductFacts();
  const { productId = '' } = useParams();
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const paths = usePaths();
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.getProduct(
        team.id,
        productId,
        { region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [team.id, region, productId],
    { everyMs: RHYTHM_MS },
  );
  return (
    <Frame
      title={value?.name ?? t('products.page.title')}
      subtitle={value && `${kindOf(value)} · ${sourceOf(value)}`}
      parent={{ title: t('products.list.title'), to: paths.products() }}
      age={
        value && (
          <DataAge
            asOf={value.asOf}
            stale={value.stale}
            error={error}
            refreshing={refreshing}
            onRefresh={refresh}
          />
        )
      }
      actions={value && <ProductActions product={value} />}
    >
      {loading && <PageSkeleton blocks={[96, 200, 160]} />}
      {error && !value && (
        <>
          <ErrorPanel error={error} onRetry={refresh} />
          {explainError(error).kind === 'notFound' && (
            <WhyNotMe productId={productId} />
          )}
        </>
      )}
      {value && <ProductView product={value} />}
    </Frame>
  );
}
