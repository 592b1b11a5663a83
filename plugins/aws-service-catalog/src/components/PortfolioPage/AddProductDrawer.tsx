import { useApi } from '@backstage/core-plugin-api';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import type {
  CatalogProductSummary,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { catalogProductsApiRef, portfoliosApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { SearchField } from '../SearchField';
import { SideDrawer } from '../SideDrawer';
import { usePortfolioChanged } from './usePortfolioChange';

// As many as one looks through; more are found by searching.
const SHOWN = 30;

/** Puts a product of the catalog into the portfolio. */
export function AddProductDrawer(props: {
  portfolio: Portfolio;
  onClose: () => void;
}) {
  const { portfolio, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const portfolios = useApi(portfoliosApiRef);
  const products = useApi(catalogProductsApiRef);
  const changed = usePortfolioChanged();
  const [search, setSearch] = useState('');
  const [chosenId, setChosenId] = useState('');
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      products.listCatalogProducts(
        catalog.id,
        { search: search || undefined, limit: SHOWN },
        { signal },
      ),
    [catalog.id, search],
    { keepPrevious: true },
  );
  // Only what is in sight is added: a search may have taken it out of the list.
  const chosen = value?.items.find(({ id }) => id === chosenId);
  const add = async ({ id, imported }: CatalogProductSummary) => {
    // Another account's product is taken from the portfolio that brings it.
    const source = imported
      ? (await products.getCatalogProduct(catalog.id, id)).portfolios.find(
          from => from.imported,
        )
      : undefined;
    await portfolios.addPortfolioProduct(catalog.id, portfolio.id, {
      productId: id,
      sourcePortfolioId: source?.id,
    });
  };
  const change = useSimpleChange(async () => chosen && add(chosen));
  const form = useDrawerForm({
    change,
    problems: {
      productId: chosen ? undefined : t('portfolio.products.add.required'),
    },
    onDone: () => {
      changed();
      onClose();
    },
  });
  const isIn = (id: string) =>
    portfolio.products.some(product => product.id === id);
  const problem = form.problemOf('productId');
  return (
    <SideDrawer
      title={t('portfolio.products.add.title')}
      submit={t('portfolio.products.add.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <SearchField
        label={t('portfolio.products.add.search')}
        value={search}
        onSearch={setSearch}
      />
      {loading && <PageSkeleton blocks={[32, 32, 32]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {problem && (
        <Typography color="error" role="alert">
          {problem}
        </Typography>
      )}
      {value?.items.length === 0 && (
        <Typography color="textSecondary">
          {t('portfolio.products.add.none')}
        </Typography>
      )}
      {value && (
        <RadioGroup
          aria-label={t('portfolio.products.add.label')}
          name="product"
          value={chosen?.id ?? ''}
          onChange={event => setChosenId(event.target.value)}
        >
          {value.items.map(product => (
            <FormControlLabel
              key={product.id}
              value={product.id}
              disabled={form.sending || isIn(product.id)}
              control={<Radio color="primary" size="small" />}
              label={[
                product.name,
                product.vendor,
                isIn(product.id) && t('portfolio.products.add.isIn'),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </RadioGroup>
      )}
      {value && value.total > value.items.length && (
        <Typography variant="body2" color="textSecondary">
          {t('portfolio.products.add.more', {
            count: value.total - value.items.length,
          })}
        </Typography>
      )}
    </SideDrawer>
  );
}
