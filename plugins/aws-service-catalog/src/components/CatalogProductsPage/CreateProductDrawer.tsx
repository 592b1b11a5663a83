import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { catalogProductsApiRef } from '../../api';
import { useCreation } from '../../changes/useCreation';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';
import {
  emptyVersion,
  useVersionProblems,
  VersionFields,
  versionRequestOf,
} from '../VersionFields';

/** Creates a product with its first version and opens its page. */
export function CreateProductDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [vendor, setVendor] = useState('');
  const [version, setVersion] = useState(emptyVersion);
  const wrong = useVersionProblems(version);
  const required = (value: string) =>
    value.trim() ? undefined : t('catalogProducts.version.required');
  const form = useDrawerForm({
    change: useCreation(
      `create-product:${catalog.id}`,
      {
        name: name.trim(),
        vendor: vendor.trim(),
        kind: 'cloudformation' as const,
        version: versionRequestOf(version),
      },
      (request, idempotencyKey) =>
        api.createCatalogProduct(catalog.id, request, { idempotencyKey }),
      ({ id }) => navigate(paths.catalogProduct(catalog.id, id)),
    ),
    problems: {
      name: required(name),
      vendor: required(vendor),
      'version.name': wrong.name,
      'version.description': wrong.description,
      'version.source': wrong.source,
    },
    onDone: onClose,
  });
  return (
    <SideDrawer
      title={t('catalogProducts.create.title')}
      submit={t('catalogProducts.create.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <FormField
        id="product-name"
        label={t('catalogProducts.details.name')}
        value={name}
        onChange={setName}
        problem={form.problemOf('name')}
        required
        disabled={form.sending}
      />
      <FormField
        id="product-vendor"
        label={t('catalogProducts.details.vendor')}
        value={vendor}
        onChange={setVendor}
        problem={form.problemOf('vendor')}
        required
        disabled={form.sending}
      />
      <VersionFields
        draft={version}
        set={edit => setVersion({ ...version, ...edit })}
        problemOf={field => form.problemOf(`version.${field}`)}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
