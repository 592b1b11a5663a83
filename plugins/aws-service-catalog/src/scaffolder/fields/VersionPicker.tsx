import { useEffect } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { writtenAs } from '../named';
import { readProduct, versionOf } from '../readLaunchable';
import { useScope, useScoped } from '../useScope';
import { ChoiceOfField } from './ChoiceOfField';
import type { versionPickerSchema } from './schemas';

/** A version of the product; the newest that is not deprecated, unless somebody chooses another. */
export function VersionPicker(props: typeof versionPickerSchema.TProps) {
  const { formData, onChange, idSchema, schema, required, rawErrors } = props;
  const { t } = useTranslate();
  const { team, product: wanted } = useScope(props);
  const product = useScoped({ team, product: wanted }, readProduct);
  const versions = product.value?.versions;
  const chosen = product.value && versionOf(product.value, formData);
  const written = chosen && writtenAs(chosen, versions ?? []);

  useEffect(() => {
    if (written && written !== formData) onChange(written);
  }, [written, formData, onChange]);

  return (
    <ChoiceOfField
      id={idSchema.$id}
      label={schema.title ?? t('scaffolder.version.label')}
      required={Boolean(required)}
      disabled={props.disabled}
      value={formData}
      choices={
        product.loading
          ? undefined
          : (versions ?? []).map(version => ({
              value: writtenAs(version, versions ?? []),
              text: version.name,
              note: version.deprecated
                ? t('scaffolder.version.deprecated')
                : version.description,
            }))
      }
      whenEmpty={t('scaffolder.version.none')}
      help={schema.description}
      problem={rawErrors?.[0]}
      error={product.error}
      onRetry={product.retry}
      onChange={onChange}
    />
  );
}
