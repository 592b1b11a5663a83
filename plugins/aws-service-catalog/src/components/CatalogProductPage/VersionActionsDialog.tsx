import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import type {
  CatalogVersion,
  ServiceActionSummary,
} from 'backstage-plugin-aws-service-catalog-common';
import { useId, useState } from 'react';
import { serviceActionsApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { AskFirst } from '../AskFirst';
import { ErrorPanel } from '../ErrorPanel';
import { CheckField } from '../FormFields';
import { ItemList } from '../ItemList';
import { PageSkeleton } from '../PageSkeleton';

/** Which service actions may be run on what is launched from the version. */
export function VersionActionsDialog(props: {
  productId: string;
  version: CatalogVersion;
  onChanged: () => void;
  onClose: () => void;
}) {
  const { productId, version, onChanged, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const paths = usePaths();
  const titleId = useId();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => api.listServiceActions(catalog.id, {}, { signal }),
    [catalog.id],
  );
  // What was done here stands until the dialog closes: the page reads the product again, which takes a while or fails.
  const [turned, setTurned] = useState<Readonly<Record<string, boolean>>>({});
  const [leaving, setLeaving] = useState<ServiceActionSummary>();
  const { submit, sending, refusal } = useSimpleChange(
    (actionId: string, attach: boolean) =>
      attach
        ? api.attachServiceAction(catalog.id, productId, version.id, actionId)
        : api.detachServiceAction(catalog.id, productId, version.id, actionId),
  );
  const turn = async (actionId: string, attach: boolean) => {
    if (!(await submit(actionId, attach))) return;
    setTurned(before => ({ ...before, [actionId]: attach }));
    onChanged();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('catalogProducts.versions.change.actions.title', {
          version: version.name,
        })}
      </DialogTitle>
      <DialogContent>
        {loading && <PageSkeleton blocks={[32, 32]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {refusal && <ErrorPanel error={refusal} />}
        {value && (
          <ItemList
            none={t('catalogProducts.versions.noActions')}
            items={value.items.map(action => ({
              key: action.id,
              what: (
                <CheckField
                  label={action.name}
                  help={action.description}
                  checked={
                    turned[action.id] ??
                    version.serviceActions.some(({ id }) => id === action.id)
                  }
                  onChange={attach =>
                    attach ? turn(action.id, true) : setLeaving(action)
                  }
                  disabled={sending}
                />
              ),
            }))}
          />
        )}
        {value && (
          <Link to={paths.serviceActions(catalog.id)}>
            {t('serviceActions.versions.library')}
          </Link>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.close')}</Button>
      </DialogActions>
      {leaving && (
        <AskFirst
          title={t('catalogProducts.versions.change.actions.detach.title', {
            action: leaving.name,
            version: version.name,
          })}
          action={t('catalogProducts.versions.change.actions.detach.action')}
          onConfirm={() => {
            setLeaving(undefined);
            turn(leaving.id, false);
          }}
          onClose={() => setLeaving(undefined)}
        >
          {t('catalogProducts.versions.change.actions.detach.loses')}
        </AskFirst>
      )}
    </Dialog>
  );
}
