import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import type { ProductDetails, ProductField } from './productDetails';

const PARTS = ['description', 'email', 'url'] as const;
const LABELS = {
  description: 'supportText',
  email: 'supportEmail',
  url: 'supportUrl',
} as const;

/** Whom to turn to about a product. */
export function SupportFields(props: {
  details: ProductDetails;
  set: (edit: Pick<ProductDetails, 'support'>) => void;
  problemOf: (field: ProductField) => string | undefined;
  disabled: boolean;
}) {
  const { details, set, problemOf, disabled } = props;
  const { support } = details;
  const { t } = useTranslate();
  return (
    <>
      {PARTS.map(part => (
        <FormField
          key={part}
          id={`product-support-${part}`}
          label={t(`catalogProducts.details.${LABELS[part]}`)}
          value={support[part] ?? ''}
          onChange={text =>
            set({ support: { ...support, [part]: text || undefined } })
          }
          problem={problemOf(`support.${part}`)}
          disabled={disabled}
        />
      ))}
    </>
  );
}
