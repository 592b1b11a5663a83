import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  BlockerList,
  ServiceAction,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { serviceActionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { DeleteDialog } from '../DeleteDialog';
import { EditServiceActionDrawer } from '../ServiceActionForm';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Versions that hold on to a service action. */
const blockersOf = ({ versions = [] }: ServiceAction): BlockerList => ({
  items: versions.map(({ productId, productName, versionId, versionName }) => ({
    kind: 'version',
    id: versionId,
    name: `${productName ?? productId} ${versionName ?? versionId}`,
  })),
});

/** Edit and delete, for those who may curate. */
export function ServiceActionButtons(props: {
  action: ServiceAction;
  onChanged: () => void;
}) {
  const { action, onChanged } = props;
  const { id, name } = action;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const close = () => setOpen(undefined);
  return (
    <div className={classes.buttons}>
      <Button variant="outlined" onClick={() => setOpen('delete')}>
        {t('portfolio.delete.action')}
      </Button>
      <Button
        variant="contained"
        color="primary"
        onClick={() => setOpen('edit')}
      >
        {t('serviceActions.edit.action')}
      </Button>
      {open === 'edit' && (
        <EditServiceActionDrawer
          action={action}
          onDone={() => {
            close();
            onChanged();
          }}
          onClose={close}
        />
      )}
      {open === 'delete' && (
        <DeleteDialog
          title={t('portfolio.delete.title', { name })}
          listBlockers={async signal =>
            blockersOf(await api.getServiceAction(catalog.id, id, { signal }))
          }
          remove={() => api.deleteServiceAction(catalog.id, id)}
          onDone={() => navigate(paths.serviceActions(catalog.id))}
          onClose={close}
        />
      )}
    </div>
  );
}
