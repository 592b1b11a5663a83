import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import type { CatalogProductList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { PRODUCT_KINDS } from '../ProductsPage/productView';
import { SearchField } from '../SearchField';
import type { ProductsView } from './productsView';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
  search: { flex: '1 1 240px' },
  kind: { minWidth: 160 },
}));

/** Search and type. */
export function ProductFilters(props: {
  view: ProductsView;
  kinds: CatalogProductList['facets']['kinds'];
  onChange: (
    change: Partial<ProductsView>,
    options?: { replace: boolean },
  ) => void;
}) {
  const { view, kinds, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const nameOf = (value: string) => {
    const kind = PRODUCT_KINDS.find(known => known === value);
    return kind ? t(`products.kind.${kind}`) : value;
  };
  // The chosen one stays on offer while a search finds none of it.
  const offered =
    !view.kind || kinds.some(({ value }) => value === view.kind)
      ? kinds
      : [...kinds, { value: view.kind, count: 0 }];
  return (
    <div className={classes.root}>
      <SearchField
        className={classes.search}
        label={t('catalogProducts.list.search')}
        value={view.search}
        onSearch={search => onChange({ search }, { replace: true })}
      />
      <TextField
        select
        id="catalog-product-kind"
        className={classes.kind}
        variant="outlined"
        size="small"
        label={t('catalogProducts.list.kind')}
        value={view.kind}
        onChange={event => onChange({ kind: event.target.value })}
        InputLabelProps={{ shrink: true }}
        SelectProps={{ displayEmpty: true }}
      >
        <MenuItem value="">{t('catalogProducts.list.kindAll')}</MenuItem>
        {offered.map(({ value, count }) => (
          <MenuItem key={value} value={value}>
            {nameOf(value)} ({count})
          </MenuItem>
        ))}
      </TextField>
    </div>
  );
}
