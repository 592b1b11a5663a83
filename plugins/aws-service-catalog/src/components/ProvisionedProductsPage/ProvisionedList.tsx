import Button from '@material-ui/core/Button';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { ProvisionedProductList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ProvisionedCards } from './ProvisionedCards';
import { ProvisionedEmpty } from './ProvisionedEmpty';
import { ProvisionedTable } from './ProvisionedTable';
import type { ProvisionedView } from './provisionedQuery';

const useStyles = makeStyles(theme => ({
  pages: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** One page of the list: a table, cards where there is no room for one, or why there is nothing. */
export function ProvisionedList(props: {
  list: ProvisionedProductList;
  view: ProvisionedView;
  onChange: (change: Partial<ProvisionedView>) => void;
}) {
  const { list, view, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { items, nextCursor } = list;
  if (items.length === 0) {
    return (
      <ProvisionedEmpty
        view={view}
        onClear={() => onChange({ search: '', statuses: [] })}
      />
    );
  }
  return (
    <>
      {narrow ? (
        <ProvisionedCards items={items} />
      ) : (
        <ProvisionedTable
          items={items}
          view={view}
          onSort={sort => onChange({ sort })}
        />
      )}
      <div className={classes.pages}>
        <Typography variant="body2" color="textSecondary" role="status">
          {t('provisioned.list.total', { count: list.total })}
        </Typography>
        <div>
          {view.cursor && (
            <Button onClick={() => onChange({ cursor: undefined })}>
              {t('provisioned.list.firstPage')}
            </Button>
          )}
          {nextCursor && (
            <Button
              variant="outlined"
              onClick={() => onChange({ cursor: nextCursor })}
            >
              {t('provisioned.list.nextPage')}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
