import { useApi } from '@backstage/core-plugin-api';
import type {
  CatalogProduct,
  UpdateProductRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import isEmpty from 'lodash/isEmpty';
import isEqual from 'lodash/isEqual';
import pickBy from 'lodash/pickBy';
import { useState } from 'react';
import { catalogProductsApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { useTranslate } from '../../hooks/useTranslate';
import { replayedTags } from '../PortfolioPage/replayedTags';
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
type Support = CatalogProduct['support'];

/** What of the support is another text; one that was emptied is told, as what is left out stays. */
function editedSupport(before: Support, after: Support): Support {
  const parts = ['description', 'email', 'url'] as const;
  return Object.fromEntries(
    parts
      .map(part => [part, after[part] ?? ''] as const)
      .filter(([part, text]) => text !== (before[part] ?? '')),
  );
}

/** What is to be changed of the product as it was read. */
function editedOf({ support, ...details }: Edits, before: CatalogProduct) {
  const edited = pickBy(
    details,
    (value, field) => !isEqual(value, before[field as keyof Edits]),
  );
  const parts = editedSupport(before.support, {
    ...before.support,
    ...support,
  });
  return isEmpty(parts) ? edited : { ...edited, support: parts };
}

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
    save: before =>
      api.updateCatalogProduct(catalog.id, product.id, {
        version: before.version,
        ...editedOf(edits, before),
      }),
    onReloaded: (before, now) =>
      setEdits(({ tags, ...written }) =>
        tags
          ? { ...written, tags: replayedTags(before.tags, tags, now.tags) }
          : written,
      ),
  });
  const support = { ...base.support, ...edits.support };
  const shown = { ...base, ...edits, support };
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
    set: ({ support: next = support, ...edit }: Partial<ProductDetails>) =>
      setEdits({
        ...edits,
        ...edit,
        // Only what the person has written: the rest may be another's by the time it is saved.
        support: { ...edits.support, ...editedSupport(support, next) },
      }),
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
