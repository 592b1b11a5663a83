import Chip from '@material-ui/core/Chip';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import DoneIcon from '@material-ui/icons/Done';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useTranslate } from '../../hooks/useTranslate';
import {
  FILTERABLE_STATUSES,
  type FilterableStatus,
  type ProvisionedView,
} from './provisionedQuery';

const TYPING_PAUSE_MS = 300;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 3),
  },
  search: {
    flex: '1 1 240px',
    maxWidth: 480,
    backgroundColor: theme.palette.background.paper,
  },
  statuses: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  // Twice, to come before the margin that Backstage's theme gives every chip.
  status: { '&&': { margin: 0 } },
}));

/** Search by name and filter by status; both live in the address. */
export function ProvisionedFilters(props: {
  view: ProvisionedView;
  onChange: (
    change: Partial<ProvisionedView>,
    options?: { replace: boolean },
  ) => void;
}) {
  const { view, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const [typed, setTyped] = useState(view.search);
  useEffect(() => setTyped(view.search), [view.search]);
  useDebounce(
    () => {
      if (typed !== view.search) onChange({ search: typed }, { replace: true });
    },
    TYPING_PAUSE_MS,
    [typed],
  );
  const toggle = (status: FilterableStatus) =>
    onChange({
      statuses: view.statuses.includes(status)
        ? view.statuses.filter(chosen => chosen !== status)
        : [...view.statuses, status],
    });
  return (
    <div className={classes.root} role="search">
      <TextField
        className={classes.search}
        variant="outlined"
        size="small"
        value={typed}
        onChange={event => setTyped(event.target.value)}
        placeholder={t('provisioned.list.search')}
        inputProps={{
          type: 'search',
          'aria-label': t('provisioned.list.search'),
        }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        }}
      />
      <div
        className={classes.statuses}
        role="group"
        aria-label={t('provisioned.list.statusFilter')}
      >
        <Typography variant="body2" color="textSecondary" aria-hidden>
          {t('provisioned.list.statusFilter')}
        </Typography>
        {FILTERABLE_STATUSES.map(status => {
          const chosen = view.statuses.includes(status);
          return (
            <Chip
              key={status}
              size="small"
              variant={chosen ? 'default' : 'outlined'}
              color={chosen ? 'primary' : 'default'}
              icon={chosen ? <DoneIcon /> : undefined}
              label={t(`provisioned.status.${status}`)}
              onClick={() => toggle(status)}
              aria-pressed={chosen}
              className={classes.status}
            />
          );
        })}
      </div>
    </div>
  );
}
