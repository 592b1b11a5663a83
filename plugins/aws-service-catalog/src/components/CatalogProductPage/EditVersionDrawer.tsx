import { useApi } from '@backstage/core-plugin-api';
import type { CatalogVersion } from 'backstage-plugin-aws-service-catalog-common';
import mapValues from 'lodash/mapValues';
import { useState } from 'react';
import { catalogProductsApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useCatalog } from '../../hooks/useCatalog';
import { useEditBase } from '../../hooks/useEditBase';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';

type Edits = Partial<Pick<CatalogVersion, 'name' | 'description'>>;

/** Renames a version, or tells anew what it is; its template stays. Only what was edited is sent. */
export function EditVersionDrawer(props: {
  productId: string;
  version: CatalogVersion;
  onDone: () => void;
  onClose: () => void;
}) {
  const { productId, version, onDone, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const [edits, setEdits] = useState<Edits>({});
  const { base, change, reload, reloadFailure } = useEditBase({
    opened: version,
    read: async () => {
      const { versions } = await api.getCatalogProduct(catalog.id, productId, {
        refresh: true,
      });
      return versions.find(({ id }) => id === version.id) ?? version;
    },
    save: before =>
      api.updateVersion(catalog.id, productId, version.id, {
        version: before.version,
        ...mapValues(edits, text => text?.trim()),
      }),
  });
  const { name, description = '' } = { ...base, ...edits };
  const form = useDrawerForm({
    change,
    problems: {
      name: name.trim() ? undefined : t('catalogProducts.version.required'),
      description: undefined,
    },
    onDone,
  });
  return (
    <SideDrawer
      title={t('catalogProducts.versions.change.edit.title', {
        version: version.name,
      })}
      submit={t('portfolio.details.edit.submit')}
      sending={form.sending}
      refusal={reloadFailure ?? form.refusal}
      onSubmit={form.submit}
      onReload={reload}
      onClose={onClose}
    >
      <FormField
        id="edit-version-name"
        label={t('catalogProducts.version.name')}
        value={name}
        onChange={text => setEdits({ ...edits, name: text })}
        problem={form.problemOf('name')}
        required
        disabled={form.sending}
      />
      <FormField
        id="edit-version-description"
        label={t('catalogProducts.version.description')}
        help={t('catalogProducts.version.descriptionHelp')}
        value={description}
        onChange={text => setEdits({ ...edits, description: text })}
        problem={form.problemOf('description')}
        rows={2}
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
