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
import { FormField } from '../FormFields';
import { TagLines, tagsProblem } from '../PortfolioPage/TagLines';
import { SideDrawer } from '../SideDrawer';
import { useProductChanged } from './useProductChanged';

type Edits = Omit<UpdateProductRequest, 'version'>;

const TEXTS = ['name', 'vendor', 'distributor', 'description'] as const;
const SUPPORT = ['description', 'email', 'url'] as const;
const SUPPORT_LABELS = {
  description: 'supportText',
  email: 'supportEmail',
  url: 'supportUrl',
} as const;

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
  const required = (value: string) =>
    value.trim() ? undefined : t('catalogProducts.version.required');
  const wrongTags = tagsProblem(shown.tags);
  const form = useDrawerForm({
    change,
    problems: {
      name: required(shown.name),
      vendor: required(shown.vendor),
      distributor: undefined,
      description: undefined,
      'support.description': undefined,
      'support.email': undefined,
      'support.url':
        shown.support.url && !/^https?:\/\//.test(shown.support.url)
          ? t('catalogProducts.details.wrongUrl')
          : undefined,
      tags: wrongTags && t(`portfolio.details.edit.${wrongTags}`),
    },
    onDone: () => {
      changed();
      onClose();
    },
  });
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
      {TEXTS.map(field => (
        <FormField
          key={field}
          id={`edit-product-${field}`}
          label={t(`catalogProducts.details.${field}`)}
          value={shown[field] ?? ''}
          onChange={text => setEdits({ ...edits, [field]: text })}
          problem={form.problemOf(field)}
          required={field === 'name' || field === 'vendor'}
          rows={field === 'description' ? 2 : undefined}
          disabled={form.sending}
        />
      ))}
      {SUPPORT.map(field => (
        <FormField
          key={field}
          id={`edit-product-support-${field}`}
          label={t(`catalogProducts.details.${SUPPORT_LABELS[field]}`)}
          value={shown.support[field] ?? ''}
          onChange={text =>
            setEdits({
              ...edits,
              support: { ...shown.support, [field]: text || undefined },
            })
          }
          problem={form.problemOf(`support.${field}`)}
          disabled={form.sending}
        />
      ))}
      <TagLines
        tags={shown.tags}
        problem={form.problemOf('tags')}
        onChange={tags => setEdits({ ...edits, tags })}
      />
    </SideDrawer>
  );
}
