import { useApi } from '@backstage/core-plugin-api';
import Alert from '@material-ui/lab/Alert';
import type {
  Launch,
  ProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import { useParams, useSearchParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { LaunchEditor } from './LaunchEditor';

/** The form of a launch, or why there is none. */
export function LaunchFormPage() {
  const { productId = '' } = useParams();
  const [params] = useSearchParams();
  const launchId = params.get('launch') ?? undefined;
  const { t } = useTranslate();
  const { team, region, person } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const paths = usePaths();
  const { value, error, loading, refresh } = useRefreshing<{
    product: ProductDetail;
    repeated?: Launch;
  }>(
    async ({ signal }) => {
      const [product, repeated] = await Promise.all([
        api.getProduct(team.id, productId, { region }, { signal }),
        launchId ? api.getLaunch(team.id, launchId, { signal }) : undefined,
      ]);
      return { product, repeated };
    },
    [team.id, region, productId, launchId],
  );
  const product = value?.product;
  return (
    <Frame
      title={
        product
          ? t('launchForm.title', { product: product.name })
          : t('launchForm.fallbackTitle')
      }
      subtitle={t('launchForm.subtitle', { team: team.title, region })}
      parent={{
        title: product?.name ?? t('products.page.title'),
        to: paths.product(productId),
      }}
    >
      {loading && <PageSkeleton blocks={[140, 320, 160]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && !team.may.launch && (
        <Alert severity="info">
          {t('products.page.mayNotLaunch', { team: team.title })}
        </Alert>
      )}
      {value && team.may.launch && (
        <LaunchEditor
          key={[person.entityRef, team.id, region, productId, launchId].join()}
          product={value.product}
          repeated={value.repeated}
        />
      )}
    </Frame>
  );
}
