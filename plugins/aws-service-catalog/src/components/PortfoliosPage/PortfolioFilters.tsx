import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../hooks/useTranslate';
import { SearchField } from '../SearchField';
import type { PortfolioView } from './portfolioView';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(2) },
  search: { flex: '1 1 240px' },
  origin: { minWidth: 140 },
}));

/** Search and origin. */
export function PortfolioFilters(props: {
  view: PortfolioView;
  onChange: (
    change: Partial<PortfolioView>,
    options?: { replace: boolean },
  ) => void;
}) {
  const { view, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div className={classes.root}>
      <SearchField
        className={classes.search}
        label={t('portfolios.list.search')}
        value={view.search}
        onSearch={search => onChange({ search }, { replace: true })}
      />
      <TextField
        select
        id="portfolio-origin"
        className={classes.origin}
        variant="outlined"
        size="small"
        label={t('portfolios.list.origin')}
        value={view.origin}
        onChange={event =>
          onChange({ origin: event.target.value as PortfolioView['origin'] })
        }
        InputLabelProps={{ shrink: true }}
        SelectProps={{ displayEmpty: true }}
      >
        <MenuItem value="">{t('portfolios.list.originAll')}</MenuItem>
        <MenuItem value="own">{t('portfolios.list.originOwn')}</MenuItem>
        <MenuItem value="imported">
          {t('portfolios.list.originImported')}
        </MenuItem>
      </TextField>
    </div>
  );
}
