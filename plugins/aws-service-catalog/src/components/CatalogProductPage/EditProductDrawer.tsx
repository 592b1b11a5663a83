import { useApi } from '@backstage/core-plugin-api';
import type {
  CatalogProduct,
  UpdateProductRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useState } from 'react';
import { catalogProductsApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { useTranslate } from '../../hooks/useTranslate';
import { TagLines } from '../PortfolioPage/TagLines';
import {
  ProductFields,
  SupportFields,
  useProductProblems,
  type ProductDetails,
} from '../ProductFields';
import { SideDrawer } from '../SideDrawer';
import { useProductChanged } from './useProductChanged';

type Edits = Omit<UpdateProductRequest, 'version'>;

/** Changes the details, support and tags of the product; only what was edited is sent. */
export function EditProductDrawer(props: {
  product: CatalogProduct;
  onClose: () => void;
}) {
  const { product, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const changed = useProductChanged();
  const [edits, setEdits] = useState<Edits>({});
  const { base, change, reload, reloadFailure } = useEditBase({
    opened: product,
    read: () =>
      api.getCatalogProduct(catalog.id, product.id, { refresh: true }),
    save: before => {
      const edited = Object.entries(edits).filter(
        ([field, value]) => !isEqual(value, before[field as keyof Edits]),
      );
      return api.updateCatalogProduct(catalog.id, product.id, {
        version: before.version,
        ...Object.fromEntries(edited),
      });
    },
  });
  const shown = { ...base, ...edits };
  const form = useDrawerForm({
    change,
    problems: useProductProblems(shown),
    onDone: () => {
      changed();
      onClose();
    },
  });
  const fields = {
    details: shown,
    set: (edit: Partial<ProductDetails>) => setEdits({ ...edits, ...edit }),
    problemOf: form.problemOf,
    disabled: form.sending,
  };
  return (
    <SideDrawer
      title={t('portfolio.details.edit.title')}
      submit={t('portfolio.details.edit.submit')}
      sending={form.sending}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      <ProductFields {...fields} />
      <SupportFields {...fields} />
      <TagLines
        tags={shown.tags}
        problem={form.problemOf('tags')}
        onChange={tags => setEdits({ ...edits, tags })}
      />
    </SideDrawer>
  );
}
