import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import type { ProductDetails, ProductField } from './productDetails';

const TEXTS = ['name', 'vendor', 'distributor', 'description'] as const;

/** What a product is called, who makes it, and what it is. */
export function ProductFields(props: {
  details: ProductDetails;
  set: (edit: Partial<ProductDetails>) => void;
  problemOf: (field: ProductField) => string | undefined;
  disabled: boolean;
}) {
  const { details, set, problemOf, disabled } = props;
  const { t } = useTranslate();
  return (
    <>
      {TEXTS.map(field => (
        <FormField
          key={field}
          id={`product-${field}`}
          label={t(`catalogProducts.details.${field}`)}
          value={details[field] ?? ''}
          onChange={text => set({ [field]: text })}
          problem={problemOf(field)}
          required={field === 'name' || field === 'vendor'}
          rows={field === 'description' ? 2 : undefined}
          disabled={disabled}
        />
      ))}
    </>
  );
}
