import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useId } from 'react';

/** Yes or no. */
export function CheckField(props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  help?: string;
  disabled?: boolean;
}) {
  const { label, checked, onChange, help, disabled } = props;
  const helpId = useId();
  return (
    <FormControl disabled={disabled}>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            size="small"
            checked={checked}
            onChange={event => onChange(event.target.checked)}
            inputProps={help ? { 'aria-describedby': helpId } : undefined}
          />
        }
        label={label}
      />
      {help && <FormHelperText id={helpId}>{help}</FormHelperText>}
    </FormControl>
  );
}
