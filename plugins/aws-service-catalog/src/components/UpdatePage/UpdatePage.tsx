import { useApi } from '@backstage/core-plugin-api';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type {
  Launch,
  ProvisionedProductDetail,
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
import { UpdateEditor } from './UpdateEditor';

/** The form of an update of one provisioned product, or why it cannot be updated just now. */
export function UpdatePage() {
  const { provisionedProductId = '' } = useParams();
  const [params] = useSearchParams();
  const launchId = params.get('launch');
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const paths = usePaths();
  const api = useApi(serviceCatalogApiRef);
  const { value, error, loading, refresh } = useRefreshing<{
    detail: ProvisionedProductDetail;
    retried?: Launch;
  }>(
    async ({ signal }) => {
      const [detail, retried] = await Promise.all([
        api.getProvisionedProduct(
          team.id,
          provisionedProductId,
          { region },
          { signal },
        ),
        launchId ? api.getLaunch(team.id, launchId, { signal }) : undefined,
      ]);
      return { detail, retried };
    },
    [team.id, region, provisionedProductId, launchId],
  );
  const detail = value?.detail;
  const name = detail?.name;
  const mayUpdate = detail?.may.update && team.may.update && detail.productId;
  return (
    <Frame
      title={
        name
          ? t('provisioned.update.title', { name })
          : t('provisioned.update.submit')
      }
      subtitle={detail?.productName}
      parent={{
        title: name ?? t('provisioned.page.title'),
        to: paths.provisionedProduct(provisionedProductId),
      }}
    >
      {loading && <PageSkeleton blocks={[56, 240, 120]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {detail && !mayUpdate && (
        <Alert severity="info">
          <AlertTitle>{t('provisioned.update.notPossible')}</AlertTitle>
          {team.may.update
            ? detail.may.why ?? t('provisioned.update.notPossibleUnknown')
            : t('provisioned.page.mayNotUpdate', { team: team.title })}
        </Alert>
      )}
      {value && mayUpdate && (
        <UpdateEditor
          detail={value.detail}
          productId={mayUpdate}
          retried={value.retried}
        />
      )}
    </Frame>
  );
}
