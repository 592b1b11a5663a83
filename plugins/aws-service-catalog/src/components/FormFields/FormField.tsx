import TextField from '@material-ui/core/TextField';
import type { KeyboardEvent } from 'react';

/** What every field of a form gets. */
export type FieldProps = {
  /** Unique on the page. */
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it. */
  problem?: string;
  help?: string;
  required?: boolean;
  disabled?: boolean;
};

/** A field for text; with `rows` for several lines. */
export function FormField(
  props: FieldProps & {
    rows?: number;
    /** For code, ids and ARNs. */
    monospace?: boolean;
    maxLength?: number;
    /** What "Enter" does instead of sending the form. */
    onEnter?: () => void;
  },
) {
  const { id, label, value, onChange, problem, help, required } = props;
  const { disabled, rows, monospace, maxLength, onEnter } = props;
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter?.();
  };
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={event => onChange(event.target.value)}
      onKeyDown={onEnter && enter}
      error={problem !== undefined}
      helperText={problem ?? help}
      required={required}
      disabled={disabled}
      multiline={rows !== undefined}
      minRows={rows}
      maxRows={rows && rows * 3}
      fullWidth
      variant="outlined"
      size="small"
      spellCheck={!monospace}
      inputProps={{ maxLength }}
      InputProps={
        monospace ? { style: { fontFamily: 'monospace' } } : undefined
      }
    />
  );
}
