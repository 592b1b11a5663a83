import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  CatalogVersion,
  UpdateVersionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { EditVersionDrawer } from './EditVersionDrawer';
import { useProductChanged } from './useProductChanged';
import { VersionActionsDialog } from './VersionActionsDialog';

/** What is done with a version. */
export type VersionChangeKind =
  | 'edit'
  | 'recommend'
  | 'deprecate'
  | 'activate'
  | 'deactivate'
  | 'actions'
  | 'delete';

const UPDATES: Partial<
  Record<VersionChangeKind, Omit<UpdateVersionRequest, 'version'>>
> = {
  recommend: { deprecated: false },
  deprecate: { deprecated: true },
  activate: { active: true },
  deactivate: { active: false },
};

/** Asks for what a change of a version needs, or whether it is to be made. */
export function VersionChange(props: {
  kind: VersionChangeKind;
  productId: string;
  version: CatalogVersion;
  onClose: () => void;
}) {
  const { kind, productId, version, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const changed = useProductChanged();
  const done = () => {
    onClose();
    changed();
  };
  if (kind === 'edit') {
    return (
      <EditVersionDrawer
        productId={productId}
        version={version}
        onDone={done}
        onClose={onClose}
      />
    );
  }
  if (kind === 'actions') {
    return (
      <VersionActionsDialog
        productId={productId}
        version={version}
        onChanged={changed}
        onClose={onClose}
      />
    );
  }
  const update = UPDATES[kind];
  return (
    <ConfirmChange
      title={t(`catalogProducts.versions.change.${kind}.title`, {
        version: version.name,
      })}
      action={t(`catalogProducts.versions.change.${kind}.action`)}
      about={{ kind: 'version', productId, versionId: version.id }}
      change={(blastRadius): Promise<unknown> =>
        update
          ? api.updateVersion(catalog.id, productId, version.id, {
              ...update,
              version: version.version,
              // Whatever else changes takes nothing away from what runs.
              ...(kind === 'deactivate' && { blastRadius }),
            })
          : api.deleteVersion(catalog.id, productId, version.id, {
              blastRadius,
            })
      }
      onDone={done}
      onReload={done}
      onClose={onClose}
    >
      <Typography>
        {t(`catalogProducts.versions.change.${kind}.effect`)}
      </Typography>
    </ConfirmChange>
  );
}
