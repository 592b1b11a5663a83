import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ChoiceField } from '../FormFields';
import { PageSkeleton } from '../PageSkeleton';
import { isRunByEngine } from '../VersionFields';
import { ComparisonView } from './ComparisonView';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** What differs between two versions of the product. */
export function CompareDialog(props: {
  product: CatalogProduct;
  onClose: () => void;
}) {
  const { product, onClose } = props;
  const { versions } = product;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const titleId = useId();
  const [to, setTo] = useState(versions[0].id);
  const [from, setFrom] = useState(versions[1].id);
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.compareVersions(
        catalog.id,
        product.id,
        to,
        { with: from },
        { signal },
      ),
    [catalog.id, product.id, to, from],
  );
  const options = versions.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('catalogProducts.compare.title')}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <ChoiceField
          id="compare-from"
          label={t('catalogProducts.compare.from')}
          value={from}
          options={options}
          onChange={setFrom}
        />
        <ChoiceField
          id="compare-to"
          label={t('catalogProducts.compare.to')}
          value={to}
          options={options}
          onChange={setTo}
        />
        {loading && <PageSkeleton blocks={[40, 80]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <ComparisonView
            comparison={value}
            hasTemplates={!isRunByEngine(product.kind)}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
