import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { SelectField } from './SelectField';
import { useWizard } from './WizardContext';

/** A product that somebody copied in from the Marketplace console. */
export function AdoptField() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { draft, change } = useWizard();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => api.listAdoptableProducts(catalog.id, { signal }),
    [catalog.id],
  );
  const choose = (productId: string) => {
    const product = value?.items.find(({ id }) => id === productId);
    change({
      adoptedProductId: productId,
      name: draft.name || (product?.name ?? ''),
      owner: draft.owner || (product?.owner ?? ''),
    });
  };
  if (error && !value) return <ErrorPanel error={error} onRetry={refresh} />;
  if (value?.items.length === 0) {
    return <Typography>{t('publishing.adopt.none')}</Typography>;
  }
  return (
    <SelectField
      field="adoptedProductId"
      loading={loading}
      options={(value?.items ?? []).map(({ id, name }) => ({
        value: id,
        text: name,
      }))}
      onChoose={choose}
    />
  );
}
