import { useTranslate } from '../../hooks/useTranslate';
import { readAs, writtenAs } from '../named';
import { readProducts } from '../readLaunchable';
import { useScope, useScoped } from '../useScope';
import { useWriting } from '../useWriting';
import { ChoiceOfField } from './ChoiceOfField';
import type { productPickerSchema } from './schemas';

/** A product that is approved for the team in the region. */
export function ProductPicker(props: typeof productPickerSchema.TProps) {
  const { formData, onChange, idSchema, schema, required, rawErrors } = props;
  const { t } = useTranslate();
  const { team, region } = useScope(props);
  const products = useScoped({ team, region }, readProducts);
  const offered = products.value;
  const all = offered ?? [];
  const chosen = readAs(formData, all);
  const written = chosen && writtenAs(chosen, all);

  // One that this team may not launch is forgotten.
  useWriting(props, written, Boolean(team && offered));

  return (
    <ChoiceOfField
      id={idSchema.$id}
      label={schema.title ?? t('scaffolder.product.label')}
      required={Boolean(required)}
      disabled={props.disabled}
      value={formData}
      choices={offered?.map(product => ({
        value: writtenAs(product, all),
        text: product.name,
        note:
          product.launchable === false
            ? t('products.card.notLaunchable')
            : product.vendor,
      }))}
      whenEmpty={
        team ? t('scaffolder.product.none') : t('scaffolder.product.teamFirst')
      }
      help={schema.description}
      problem={rawErrors?.[0]}
      error={products.error}
      onRetry={products.retry}
      onChange={onChange}
    />
  );
}
