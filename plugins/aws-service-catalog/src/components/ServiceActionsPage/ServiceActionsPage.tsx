import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { serviceActionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ReadingFrame } from '../ReadingFrame';
import { CreateServiceActionDrawer } from '../ServiceActionForm';
import { ServiceActionList } from './ServiceActionList';

/** The service actions of a catalog, to be attached to versions of its products. */
export function ServiceActionsPage() {
  const catalog = useCatalog();
  // What another catalog holds is never shown while that of the chosen one is on its way.
  return <Library key={catalog.id} />;
}

function Library() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const [creating, setCreating] = useState(false);
  const reading = useRefreshing(
    ({ refresh, signal }) =>
      api.listServiceActions(
        catalog.id,
        { refresh: refresh || undefined },
        { signal },
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
    <>
      <ReadingFrame
        title={t('serviceActions.list.title')}
        subtitle={t('serviceActions.list.subtitle', { catalog: catalog.id })}
        actions={create}
        reading={reading}
      >
        {list => <ServiceActionList list={list} />}
      </ReadingFrame>
      {creating && (
        <CreateServiceActionDrawer onClose={() => setCreating(false)} />
      )}
    </>
  );
}
