import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { serviceActionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { CreateServiceActionDrawer } from '../ServiceActionForm';
import { ServiceActionList } from './ServiceActionList';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** The service actions of a catalog, to be attached to versions of its products. */
export function ServiceActionsPage() {
  const catalog = useCatalog();
  // What another catalog holds is never shown while that of the chosen one is on its way.
  return <Library key={catalog.id} />;
}

function Library() {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const [creating, setCreating] = useState(false);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.listServiceActions(
        catalog.id,
        { refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id],
  );
  const create = catalog.may.curate && (
    <Button
      variant="contained"
      color="primary"
      onClick={() => setCreating(true)}
    >
      {t('serviceActions.create.action')}
    </Button>
  );
  return (
    <Frame
      title={t('serviceActions.list.title')}
      subtitle={t('serviceActions.list.subtitle', { catalog: catalog.id })}
      age={
        value && (
          <DataAge
            asOf={value.asOf}
            stale={value.stale}
            error={error}
            refreshing={refreshing}
            onRefresh={refresh}
          />
        )
      }
      actions={create}
    >
      <div className={classes.stack}>
        {loading && <PageSkeleton blocks={[40, 48, 48, 48]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && <ServiceActionList list={value} />}
      </div>
      {creating && (
        <CreateServiceActionDrawer onClose={() => setCreating(false)} />
      )}
    </Frame>
  );
}
