import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { ReactNode } from 'react';
import { ErrorPanel } from '../../components/ErrorPanel';

/** One of what a field offers. */
export interface Choice {
  value: string;
  text: string;
  note?: string;
}

/** One choice of a template's form, found by typing. */
export function ChoiceOfField(props: {
  id: string;
  label: string;
  required: boolean;
  disabled?: boolean;
  value?: string;
  /** Undefined while they are being read. */
  choices?: readonly Choice[];
  /** What to do when there is nothing to choose. */
  whenEmpty: string;
  help?: ReactNode;
  problem?: string;
  error?: Error;
  onRetry: () => void;
  onChange: (value: string | undefined) => void;
}) {
  const { id, label, required, disabled, value, choices, whenEmpty } = props;
  const { help, problem, error, onRetry, onChange } = props;
  if (error) return <ErrorPanel error={error} onRetry={onRetry} />;
  const chosen = choices?.find(choice => choice.value === value) ?? null;
  return (
    <>
      <Autocomplete
        id={id}
        // Material UI names the list as owned only, which is no longer how a combobox tells of it.
        aria-controls={`${id}-popup`}
        options={[...(choices ?? [])]}
        loading={choices === undefined}
        disabled={disabled || choices?.length === 0}
        value={chosen}
        autoSelect
        getOptionLabel={({ text }) => text}
        getOptionSelected={(option, current) => option.value === current.value}
        renderOption={({ text, note }) => (note ? `${text} · ${note}` : text)}
        onChange={(_, choice) => onChange(choice?.value)}
        renderInput={params => (
          <TextField
            {...params}
            label={label}
            required={required}
            error={problem !== undefined}
            helperText={problem}
            variant="outlined"
          />
        )}
      />
      <FormHelperText>
        {choices?.length === 0 ? whenEmpty : help}
      </FormHelperText>
    </>
  );
}
