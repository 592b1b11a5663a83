import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import DoneIcon from '@material-ui/icons/Done';
import CardsIcon from '@material-ui/icons/ViewModule';
import TableIcon from '@material-ui/icons/ViewList';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import type { ProductList } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SearchField } from '../SearchField';
import { FacetSelect } from './FacetSelect';
import { PRODUCT_KINDS, PRODUCT_SORTS, type ProductView } from './productView';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    '& .MuiOutlinedInput-root': {
      backgroundColor: theme.palette.background.paper,
    },
  },
  search: { flex: '1 1 240px', maxWidth: 480 },
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '& .MuiChip-root': { margin: 0 },
  },
  facet: { flex: '1 1 180px', maxWidth: 280, minWidth: 160 },
  sort: { minWidth: 150 },
  layouts: {
    marginLeft: 'auto',
    [theme.breakpoints.down('xs')]: { display: 'none' },
  },
}));

type FiltersProps = {
  view: ProductView;
  facets: ProductList['facets'] | undefined;
  onChange: (
    change: Partial<ProductView>,
    options?: { replace: boolean },
  ) => void;
};

function KindChips({ view, facets, onChange }: FiltersProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const present = new Set<string>([
    ...(facets?.kinds ?? []).map(({ value }) => value),
    ...view.kinds,
  ]);
  const chip = (label: string, chosen: boolean, onClick: () => void) => (
    <Chip
      key={label}
      size="small"
      label={label}
      variant={chosen ? 'default' : 'outlined'}
      color={chosen ? 'primary' : 'default'}
      icon={chosen ? <DoneIcon /> : undefined}
      aria-pressed={chosen}
      onClick={onClick}
    />
  );
  return (
    <div
      className={classes.kinds}
      role="group"
      aria-label={t('products.filter.kind')}
    >
      {chip(t('products.filter.allKinds'), view.kinds.length === 0, () =>
        onChange({ kinds: [] }),
      )}
      {PRODUCT_KINDS.filter(kind => present.has(kind))
        .map(kind => {
          const chosen = view.kinds.includes(kind);
          return chip(t(`products.kind.${kind}`), chosen, () =>
            onChange({
              kinds: chosen
                ? view.kinds.filter(other => other !== kind)
                : [...view.kinds, kind],
            }),
          );
        })}
    </div>
  );
}

/** Search, filters, order and layout of the products; all of it lives in the address. */
export function ProductFilters(props: FiltersProps) {
  const { view, facets, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <div className={classes.root} role="search">
      <SearchField
        className={classes.search}
        label={t('products.filter.search')}
        value={view.search}
        onSearch={search => onChange({ search }, { replace: true })}
      />
      <KindChips {...props} />
      <FacetSelect
        className={classes.facet}
        label={t('products.filter.portfolio')}
        facets={facets?.portfolios ?? []}
        chosen={view.portfolios}
        onChange={portfolios => onChange({ portfolios })}
      />
      <FacetSelect
        className={classes.facet}
        label={t('products.filter.vendor')}
        facets={facets?.vendors ?? []}
        chosen={view.vendors}
        onChange={vendors => onChange({ vendors })}
      />
      <TextField
        id="service-catalog-product-sort"
        className={classes.sort}
        select
        size="small"
        variant="outlined"
        label={t('products.filter.sort')}
        value={view.sort}
        onChange={event => {
          const sort = PRODUCT_SORTS.find(
            known => known === event.target.value,
          );
          onChange({ sort });
        }}
      >
        {PRODUCT_SORTS.map(sort => (
          <MenuItem key={sort} value={sort}>
            {t(`products.sort.${sort}`)}
          </MenuItem>
        ))}
      </TextField>
      <ToggleButtonGroup
        className={classes.layouts}
        exclusive
        size="small"
        value={view.layout}
        aria-label={t('products.layout.label')}
        onChange={(_, layout: ProductView['layout'] | null) => {
          if (layout) onChange({ layout });
        }}
      >
        <ToggleButton value="cards" aria-label={t('products.layout.cards')}>
          <CardsIcon fontSize="small" />
        </ToggleButton>
        <ToggleButton value="table" aria-label={t('products.layout.table')}>
          <TableIcon fontSize="small" />
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}
