import { useTranslate } from '../../hooks/useTranslate';
import { ComboField, type FieldProps } from '../FormFields';
import { usePeople } from './usePeople';

/**
 * A person of the portal, found by name or e-mail; `value` is the reference of the user entity once one is chosen, and
 * what was typed until then, which may be a name or reference of its own.
 */
export function PersonField(props: FieldProps) {
  const { value, help } = props;
  const { t } = useTranslate();
  const { people, more, state } = usePeople(value);
  const found = {
    idle: help,
    chosen: help,
    searching: help,
    failed: t('catalogProducts.person.failed'),
    some: more > 0 ? t('catalogProducts.person.more', { count: more }) : help,
    none: t('catalogProducts.person.none'),
  }[state];
  return <ComboField {...props} options={people} help={found} optionsFit />;
}
