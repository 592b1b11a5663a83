import MenuItem from '@material-ui/core/MenuItem';
import { SelectField } from '../SelectField';
import type { FieldProps } from './FormField';

/** One of several, from a menu. */
export function ChoiceField(
  props: FieldProps & { options: readonly { value: string; text: string }[] },
) {
  const { id, label, value, options, onChange, problem, help } = props;
  const { required, disabled } = props;
  return (
    <SelectField
      id={id}
      label={label}
      // What is not offered cannot be shown as chosen.
      value={options.some(option => option.value === value) ? value : ''}
      onChange={event => onChange(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? help}
      required={required}
      disabled={disabled}
    >
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.text}
        </MenuItem>
      ))}
    </SelectField>
  );
}
