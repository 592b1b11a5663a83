import TextField from '@material-ui/core/TextField';
import type { ReactNode } from 'react';
import { parameterSchemas } from '../../parameters/parameterSchema';
import { textOf, type FieldProps } from './fieldProps';

/** A line of text or a number. */
export function TextParameter(props: FieldProps & { help: ReactNode }) {
  const { id, form, parameter, label, values, required, problem, help } = props;
  const schema = parameterSchemas(form)[parameter];
  const isNumber = schema.type === 'string' && schema.format !== undefined;
  return (
    <TextField
      id={id}
      label={label}
      value={textOf(values[parameter])}
      required={required}
      error={problem !== undefined}
      helperText={help}
      onChange={event => props.onChange(event.target.value)}
      onBlur={props.onLeave}
      inputProps={{
        inputMode: isNumber ? 'decimal' : undefined,
        autoComplete: 'off',
        spellCheck: false,
      }}
      variant="outlined"
      size="small"
      fullWidth
    />
  );
}
