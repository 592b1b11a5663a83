import { useApi } from '@backstage/core-plugin-api';
import type { TagOption } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { tagOptionsApiRef } from '../../api';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ComboField, FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';

/** Puts a key and value on a portfolio or product; one that the library lacks is added to it first. */
export function AddTagOptionDrawer(props: {
  present: readonly TagOption[];
  add: (tagOptionId: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { present, add, onDone, onClose } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(tagOptionsApiRef);
  const [key, setKey] = useState('');
  const [value, setValue] = useState('');
  const library = useRefreshing(
    ({ signal }) => api.listTagOptions(catalog.id, {}, { signal }),
    [catalog.id],
  );
  const options = library.value?.items ?? [];
  const wanted = { key: key.trim(), value: value.trim() };
  const isWanted = (option: TagOption) =>
    option.key === wanted.key && option.value === wanted.value;
  const change = useSimpleChange(async () => {
    // Read anew, so that a repetition finds what the first try has made.
    const { items } = await api.listTagOptions(catalog.id, { refresh: true });
    const { id } =
      items.find(isWanted) ?? (await api.createTagOption(catalog.id, wanted));
    await add(id);
  });
  const required = (text: string) =>
    text ? undefined : t('portfolio.tagOptions.add.required');
  const form = useDrawerForm({
    change,
    problems: {
      key: required(wanted.key),
      value:
        required(wanted.value) ??
        (present.some(isWanted)
          ? t('portfolio.tagOptions.add.isOn')
          : undefined),
    },
    onDone,
  });
  const keys = [...new Set(options.map(option => option.key))];
  const values = options.filter(option => option.key === wanted.key);
  return (
    <SideDrawer
      title={t('portfolio.tagOptions.add.title')}
      submit={t('portfolio.tagOptions.add.submit')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      {library.error && !library.value && (
        <ErrorPanel error={library.error} onRetry={library.refresh} />
      )}
      <ComboField
        id="tag-option-key"
        label={t('portfolio.tagOptions.key')}
        value={key}
        options={keys.map(known => ({ value: known, text: known }))}
        onChange={setKey}
        problem={form.problemOf('key')}
        required
        disabled={form.sending}
      />
      {values.length > 0 ? (
        <ComboField
          id="tag-option-value"
          label={t('portfolio.tagOptions.value')}
          value={value}
          options={values.map(known => ({
            value: known.value,
            text: known.value,
            note: known.active ? undefined : t('portfolio.tagOptions.inactive'),
          }))}
          onChange={setValue}
          problem={form.problemOf('value')}
          required
          disabled={form.sending}
        />
      ) : (
        <FormField
          id="tag-option-value"
          label={t('portfolio.tagOptions.value')}
          help={wanted.key && t('portfolio.tagOptions.add.newKey')}
          value={value}
          onChange={setValue}
          problem={form.problemOf('value')}
          required
          disabled={form.sending}
        />
      )}
    </SideDrawer>
  );
}
