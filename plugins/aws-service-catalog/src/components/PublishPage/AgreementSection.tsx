import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { MarketplaceEntitlement } from 'backstage-plugin-aws-service-catalog-common';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { isWholeProductId } from './marketplaceProductId';
import { useWizard } from './WizardContext';

/** Whether each account holds an agreement for the Marketplace product, before anything begins. */
export function AgreementSection() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { draft } = useWizard();
  const productId = draft.marketplaceProductId.trim();
  const isWhole = isWholeProductId(productId);
  const { value, error, loading, refresh } = useRefreshing(
    async ({ signal }) =>
      isWhole
        ? Promise.all(
            [catalog.id, ...draft.spokes].map(id =>
              api.getMarketplaceEntitlement(
                id,
                { productId, asSpoke: id !== catalog.id },
                { signal },
              ),
            ),
          )
        : undefined,
    [catalog.id, productId, isWhole, draft.spokes],
  );
  if (!isWhole) {
    return (
      <Typography color="textSecondary">
        {t('publishing.agreement.later')}
      </Typography>
    );
  }
  return (
    <>
      {loading && !value && <PageSkeleton blocks={[60]} />}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.map(entitlement => (
        <Entitlement key={entitlement.accountId} entitlement={entitlement} />
      ))}
    </>
  );
}

function Entitlement(props: { entitlement: MarketplaceEntitlement }) {
  const { t } = useTranslate();
  const { state, message, fix } = props.entitlement;
  return (
    <Alert severity={state === 'held' ? 'success' : 'warning'}>
      <div>{message}</div>
      {fix && (
        <div>
          {fix.text}{' '}
          <Link to={fix.url} underline="always">
            {t('publishing.agreement.open')}
          </Link>
        </div>
      )}
    </Alert>
  );
}
