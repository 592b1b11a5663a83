export { CheckField } from './CheckField';
export { ChoiceField } from './ChoiceField';
export { ComboField, type ComboOption } from './ComboField';
export { FormField, type FieldProps } from './FormField';
export { RadioField } from './RadioField';
