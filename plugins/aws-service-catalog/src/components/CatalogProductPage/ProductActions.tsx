import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { DeleteDialog } from '../DeleteDialog';
import { CopyProductDrawer } from './CopyProductDrawer';
import { EditProductDrawer } from './EditProductDrawer';

const useStyles = makeStyles(theme => ({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What can be done with the product as a whole. */
export function ProductActions({ product }: { product: CatalogProduct }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'delete' | 'copy'>();
  const close = () => setOpen(undefined);
  if (!catalog.may.curate) return null;
  const { id, name, imported } = product;
  return (
    <div className={classes.buttons}>
      <Button variant="outlined" onClick={() => setOpen('copy')}>
        {t('catalogProducts.copy.action')}
      </Button>
      {!imported && (
        <>
          <Button variant="outlined" onClick={() => setOpen('delete')}>
            {t('portfolio.delete.action')}
          </Button>
          <Button
            variant="contained"
            color="primary"
            onClick={() => setOpen('edit')}
          >
            {t('portfolio.details.edit.action')}
          </Button>
        </>
      )}
      {open === 'copy' && (
        <CopyProductDrawer product={product} onClose={close} />
      )}
      {open === 'edit' && (
        <EditProductDrawer product={product} onClose={close} />
      )}
      {open === 'delete' && (
        <DeleteDialog
          title={t('portfolio.delete.title', { name })}
          about={{ kind: 'product', productId: id }}
          listBlockers={signal =>
            api.listProductBlockers(catalog.id, id, { signal })
          }
          remove={blastRadius =>
            api.deleteCatalogProduct(catalog.id, id, { blastRadius })
          }
          onDone={() => navigate(paths.catalogProducts(catalog.id))}
          onClose={close}
        />
      )}
    </div>
  );
}
