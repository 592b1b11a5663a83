import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { FieldProps } from './FormField';

/** An option of a `ComboField`. */
export type ComboOption = { value: string; text: string; note?: string };

/** One of many, found by typing; what is typed counts, too, when it is none of them. */
export function ComboField(
  props: FieldProps & {
    options: readonly ComboOption[];
    /** The options are those that fit what is typed; else they are sifted by their text. */
    optionsFit?: boolean;
  },
) {
  const { id, label, value, options, onChange, problem, help } = props;
  const { required, disabled, optionsFit } = props;
  const textOf = (of: string) =>
    options.find(option => option.value === of)?.text ?? of;
  const byText = (text: string) =>
    options.find(option => option.text === text)?.value ?? text;
  return (
    <Autocomplete
      id={id}
      // Material UI names the list as owned only, which is no longer how a combobox tells of it.
      aria-controls={`${id}-popup`}
      freeSolo
      options={options.map(option => option.value)}
      filterOptions={optionsFit ? all => all : undefined}
      getOptionLabel={textOf}
      inputValue={textOf(value)}
      value={options.some(option => option.value === value) ? value : null}
      disabled={disabled}
      onChange={(_, chosen) => onChange(chosen === null ? '' : byText(chosen))}
      onInputChange={(_, text, reason) => {
        // Other reasons are those of a choice, which is told by itself.
        if (reason === 'input') onChange(byText(text));
      }}
      renderOption={of => {
        const note = options.find(option => option.value === of)?.note;
        return note ? `${textOf(of)} · ${note}` : textOf(of);
      }}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          error={problem !== undefined}
          helperText={problem ?? help}
          required={required}
          variant="outlined"
          size="small"
          spellCheck={false}
        />
      )}
    />
  );
}
