import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useId } from 'react';

/** One of a few, all of them in sight. */
export function RadioField<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
  disabled?: boolean;
}) {
  const { label, value, options, onChange, disabled } = props;
  const id = useId();
  return (
    <FormControl component="fieldset" disabled={disabled}>
      <FormLabel component="legend" id={id}>
        {label}
      </FormLabel>
      <RadioGroup aria-labelledby={id} name={id} value={value}>
        {options.map(option => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={
              <Radio
                color="primary"
                size="small"
                onChange={() => onChange(option.value)}
              />
            }
            label={option.text}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
