import type { CreateProductRequest } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { RadioField } from '../FormFields';

/** A kind of product that can be created. */
export type CreatedKind = NonNullable<CreateProductRequest['kind']>;

const KINDS: readonly CreatedKind[] = [
  'cloudformation',
  'terraform',
  'external',
];

/** What runs the product, and what that needs. */
export function KindField(props: {
  kind: CreatedKind;
  onChange: (kind: CreatedKind) => void;
  problem: string | undefined;
  disabled: boolean;
}) {
  const { kind, onChange, problem, disabled } = props;
  const { t } = useTranslate();
  return (
    <RadioField
      label={t('catalogProducts.create.kind')}
      value={kind}
      options={KINDS.map(value => ({
        value,
        text: t(`catalogProducts.create.kinds.${value}.name`),
        help: t(`catalogProducts.create.kinds.${value}.needs`),
      }))}
      onChange={onChange}
      problem={problem}
      disabled={disabled}
    />
  );
}
