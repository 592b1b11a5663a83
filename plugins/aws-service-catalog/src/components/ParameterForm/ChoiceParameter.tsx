import TextField from '@material-ui/core/TextField';
import type { PickerOption } from 'backstage-plugin-aws-service-catalog-common';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { ReactNode } from 'react';
import { isEmptyValue } from '../../parameters/parameterSchema';
import { listOf, textOf, type FieldProps } from './fieldProps';
import { meantOption, optionLines, optionText } from './optionText';

type ChoiceProps = FieldProps & {
  help: ReactNode;
  options: PickerOption[];
  /** Values that are not listed may be typed. */
  free: boolean;
  multiple: boolean;
};

const found = (options: PickerOption[], value: string) =>
  options.find(option => option.value === value) ?? { value, label: value };

function OptionLine({ option }: { option: PickerOption }) {
  const { name, more } = optionLines(option);
  return (
    <div>
      <Typography>{name}</Typography>
      {more && (
        <Typography variant="body2" color="textSecondary">
          {more}
        </Typography>
      )}
    </div>
  );
}

/** One or several of what the template allows or of what there is in the team's account. */
export function ChoiceParameter(props: ChoiceProps) {
  const { id, parameter, label, values, required, problem, help } = props;
  const { options, free, multiple, onChange, onLeave } = props;
  const value = values[parameter];
  // Where values may be typed, a field that is left hands over its text, also that of a choice.
  const valueOf = (option: PickerOption | string) =>
    typeof option === 'string'
      ? meantOption(options, option)?.value ?? option.trim()
      : option.value;
  const chosen = multiple
    ? listOf(value).map(item => found(options, item))
    : !isEmptyValue(value) && found(options, textOf(value));
  return (
    <Autocomplete<PickerOption, boolean, boolean, boolean>
      id={id}
      multiple={multiple}
      freeSolo={free}
      autoSelect={free}
      disableClearable={required && !multiple}
      filterSelectedOptions={multiple}
      options={options}
      value={chosen || null}
      getOptionLabel={option =>
        typeof option === 'string' ? option : optionText(option)
      }
      getOptionSelected={(option, other) => option.value === valueOf(other)}
      renderOption={option => <OptionLine option={option} />}
      onChange={(_, next) => {
        if (Array.isArray(next)) onChange(next.map(valueOf));
        else onChange(next === null ? '' : valueOf(next));
      }}
      onBlur={onLeave}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          required={required}
          error={problem !== undefined}
          helperText={help}
          InputLabelProps={{}}
          variant="outlined"
          size="small"
        />
      )}
      size="small"
      fullWidth
    />
  );
}
