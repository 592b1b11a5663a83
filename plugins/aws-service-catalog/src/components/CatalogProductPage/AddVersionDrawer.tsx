import { useApi } from '@backstage/core-plugin-api';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { catalogProductsApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { SideDrawer } from '../SideDrawer';
import {
  emptyVersionOf,
  useVersionProblems,
  VersionFields,
  versionRequestOf,
} from '../VersionFields';
import { useProductChanged } from './useProductChanged';

/** Adds a version to the product. */
export function AddVersionDrawer(props: {
  product: Pick<CatalogProduct, 'id' | 'kind'>;
  onClose: () => void;
}) {
  const { product, onClose } = props;
  const { id: productId, kind } = product;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const changed = useProductChanged();
  const [draft, setDraft] = useState(() => emptyVersionOf(kind));
  const form = useDrawerForm({
    change: useCreation(
      `create-version:${catalog.id}:${productId}`,
      versionRequestOf(kind, draft),
      (request, idempotencyKey) =>
        api.createVersion(catalog.id, productId, request, { idempotencyKey }),
    ),
    problems: useVersionProblems(draft),
    onDone: () => {
      changed();
      onClose();
    },
  });
  return (
    <SideDrawer
      title={t('catalogProducts.versions.add.title')}
      submit={t('catalogProducts.versions.add.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <VersionFields
        kind={kind}
        draft={draft}
        set={edit => setDraft({ ...draft, ...edit })}
        problemOf={form.problemOf}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
