import type { ProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { writtenAs } from '../named';
import { readProduct } from '../readLaunchable';
import { useScope, useScoped } from '../useScope';
import { useWriting } from '../useWriting';
import { ChoiceOfField } from './ChoiceOfField';
import type { launchPathPickerSchema, versionPickerSchema } from './schemas';

/** What the form gives to a field that chooses a part of the product. */
export type PartOfProductField =
  | typeof versionPickerSchema.TProps
  | typeof launchPathPickerSchema.TProps;

/** One of several parts of the product; what is offered first is chosen, until somebody chooses another. */
export function PartOfProductPicker<
  T extends { id: string; name: string },
>(props: {
  field: PartOfProductField;
  label: string;
  whenEmpty: string;
  partsOf: (product: ProductDetail) => readonly T[];
  /** The part that is written in the form, else the one to begin with. */
  choose: (product: ProductDetail, written?: string) => T | undefined;
  noteOn: (part: T) => string | undefined;
}) {
  const { field, label, whenEmpty, partsOf, choose, noteOn } = props;
  const { formData, onChange, idSchema, schema, required, rawErrors } = field;
  const { team, region, product: wanted } = useScope(field);
  const product = useScoped({ team, region, product: wanted }, readProduct);
  const parts = product.value ? partsOf(product.value) : [];
  const chosen = product.value && choose(product.value, formData);
  const written = chosen && writtenAs(chosen, parts);

  useWriting(field, written, written !== undefined);

  return (
    <ChoiceOfField
      id={idSchema.$id}
      label={schema.title ?? label}
      required={Boolean(required)}
      disabled={field.disabled}
      value={formData}
      choices={
        product.loading
          ? undefined
          : parts.map(part => ({
              value: writtenAs(part, parts),
              text: part.name,
              note: noteOn(part),
            }))
      }
      whenEmpty={whenEmpty}
      help={schema.description}
      problem={rawErrors?.[0]}
      error={product.error}
      onRetry={product.retry}
      onChange={onChange}
    />
  );
}
