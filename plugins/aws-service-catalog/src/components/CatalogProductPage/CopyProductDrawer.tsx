import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Alert from '@material-ui/lab/Alert';
import type {
  CatalogProduct,
  ProductCopy,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { catalogProductsApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { CheckField, ChoiceField, FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';

const COPY_RHYTHM_MS = 2_000;

/** Copies the product, here or into another catalog, and tells how the copy gets on. */
export function CopyProductDrawer(props: {
  product: CatalogProduct;
  onClose: () => void;
}) {
  const { product, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const catalogs = useCatalogs();
  const api = useApi(catalogProductsApiRef);
  const [targetCatalog, setTarget] = useState(catalog.id);
  const [name, setName] = useState('');
  const [copyTags, setCopyTags] = useState(true);
  const [begun, setBegun] = useState<ProductCopy>();
  const form = useDrawerForm({
    change: useCreation(
      `copy-product:${catalog.id}:${product.id}`,
      { targetCatalog, name: name.trim() || undefined, copyTags },
      (request, idempotencyKey) =>
        api.copyProduct(catalog.id, product.id, request, { idempotencyKey }),
      setBegun,
    ),
    problems: { targetCatalog: undefined, name: undefined },
    onDone: () => {},
  });
  return (
    <SideDrawer
      title={t('catalogProducts.copy.title', { name: product.name })}
      submit={t(
        begun ? 'catalogProducts.copy.close' : 'catalogProducts.copy.submit',
      )}
      sending={form.sending && !begun}
      refusal={form.refusal}
      onSubmit={begun ? onClose : form.submit}
      onClose={onClose}
    >
      {begun ? (
        <CopyProgress copy={begun} />
      ) : (
        <>
          <ChoiceField
            id="copy-target"
            label={t('catalogProducts.copy.target')}
            value={targetCatalog}
            options={catalogs
              .filter(({ may }) => may.curate)
              .map(({ id, accountId }) => ({
                value: id,
                text: `${id} · ${accountId}`,
              }))}
            onChange={setTarget}
            problem={form.problemOf('targetCatalog')}
            disabled={form.sending}
          />
          <FormField
            id="copy-name"
            label={t('catalogProducts.copy.name')}
            help={t('catalogProducts.copy.nameHelp')}
            value={name}
            onChange={setName}
            problem={form.problemOf('name')}
            disabled={form.sending}
          />
          <CheckField
            label={t('catalogProducts.copy.tags')}
            checked={copyTags}
            onChange={setCopyTags}
            disabled={form.sending}
          />
        </>
      )}
    </SideDrawer>
  );
}

function CopyProgress({ copy }: { copy: ProductCopy }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const paths = usePaths();
  const [isDone, setIsDone] = useState(copy.status !== 'in-progress');
  // AWS knows a copy in the account that it is made in only.
  const target = copy.targetCatalog ?? catalog.id;
  const {
    value = copy,
    error,
    refresh,
  } = useRefreshing(
    async ({ signal }) => {
      const now = await api.getProductCopy(target, copy.id, { signal });
      setIsDone(now.status !== 'in-progress');
      return now;
    },
    [target, copy.id],
    { everyMs: isDone ? undefined : COPY_RHYTHM_MS },
  );
  const severity = (
    { 'in-progress': 'info', succeeded: 'success', failed: 'error' } as const
  )[value.status];
  return (
    <div role="status">
      <Alert severity={severity}>
        {t(`catalogProducts.copy.status.${value.status}`)} {value.detail}{' '}
        {value.productId && value.status === 'succeeded' && (
          <Link to={paths.catalogProduct(target, value.productId)}>
            {t('catalogProducts.copy.open')}
          </Link>
        )}
      </Alert>
      {error && <ErrorPanel error={error} onRetry={refresh} />}
    </div>
  );
}
