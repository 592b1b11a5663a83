import { useEffect } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { writtenAs } from '../named';
import { pathOf, readProduct } from '../readLaunchable';
import { useScope, useScoped } from '../useScope';
import { ChoiceOfField } from './ChoiceOfField';
import type { launchPathPickerSchema } from './schemas';

/** The portfolio through which the product is launched. With only one there is nothing to choose, but it is shown. */
export function LaunchPathPicker(props: typeof launchPathPickerSchema.TProps) {
  const { formData, onChange, idSchema, schema, required, rawErrors } = props;
  const { t } = useTranslate();
  const { team, product: wanted } = useScope(props);
  const product = useScoped({ team, product: wanted }, readProduct);
  const paths = product.value?.launchPaths;
  const chosen = product.value && pathOf(product.value, formData);
  const written = chosen && writtenAs(chosen, paths ?? []);

  useEffect(() => {
    if (written && written !== formData) onChange(written);
  }, [written, formData, onChange]);

  return (
    <ChoiceOfField
      id={idSchema.$id}
      label={schema.title ?? t('scaffolder.path.label')}
      required={Boolean(required)}
      disabled={props.disabled}
      value={formData}
      choices={
        product.loading
          ? undefined
          : (paths ?? []).map(path => ({
              value: writtenAs(path, paths ?? []),
              text: path.name,
              note: path.usable ? undefined : path.problem,
            }))
      }
      whenEmpty={t('scaffolder.path.none')}
      help={schema.description}
      problem={rawErrors?.[0]}
      error={product.error}
      onRetry={product.retry}
      onChange={onChange}
    />
  );
}
