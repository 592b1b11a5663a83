import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import TableIcon from '@material-ui/icons/ViewList';
import CardsIcon from '@material-ui/icons/ViewModule';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { useTranslate } from '../../hooks/useTranslate';
import { PRODUCT_SORTS, type ProductView } from './productView';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  sort: { minWidth: 160, backgroundColor: theme.palette.background.paper },
  layouts: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** Order and layout of the products; they live in the address. */
export function ProductArrangement(props: {
  view: ProductView;
  onChange: (change: Partial<ProductView>) => void;
}) {
  const { view, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div className={classes.root}>
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
