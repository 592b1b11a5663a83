import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import DoneIcon from '@material-ui/icons/Done';
import type { ProductList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SearchField } from '../SearchField';
import { FacetSelect } from './FacetSelect';
import { PRODUCT_KINDS, type ProductView } from './productView';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
  },
  search: {
    flex: '1 1 240px',
    maxWidth: 480,
    backgroundColor: theme.palette.background.paper,
  },
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  kind: { margin: 0 },
  facet: {
    flex: '1 1 180px',
    maxWidth: 280,
    backgroundColor: theme.palette.background.paper,
    [theme.breakpoints.down('xs')]: { flexBasis: '100%', maxWidth: 'none' },
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
  const { t } = useTranslate();
  const present = new Set<string>([
    ...(facets?.kinds ?? []).map(({ value }) => value),
    ...view.kinds,
  ]);
  const chip = (label: string, chosen: boolean, onClick: () => void) => (
    <Chip
      key={label}
      size="small"
      className={classes.kind}
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
      {PRODUCT_KINDS.filter(kind => present.has(kind)).map(kind => {
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

/** Search and filters of the products; they live in the address. */
export function ProductFilters(props: FiltersProps) {
  const { view, facets, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
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
    </div>
  );
}
