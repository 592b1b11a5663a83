import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useId, useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';

/** A value to filter by. */
export type FacetOption = { value: string; text: string; count: number };

/** A filter by one of the values that the list has; found by typing, since there may be many. */
export function FacetField(props: {
  label: string;
  options: readonly FacetOption[];
  /** Empty: all. */
  value: string;
  onChange: (value: string) => void;
  className?: string;
}) {
  const { label, options, value, onChange, className } = props;
  const { t } = useTranslate();
  const id = useId();
  // What is being typed; otherwise the field tells its value, whose name may come later than itself.
  const [typed, setTyped] = useState<string>();
  const of = (wanted: string) => options.find(one => one.value === wanted);
  const textOf = (wanted: string) => of(wanted)?.text ?? wanted;
  const values = options.map(option => option.value);
  return (
    <Autocomplete
      id={id}
      className={className}
      // Material UI names the list as owned only, which is no longer how a combobox tells of it.
      aria-controls={`${id}-popup`}
      size="small"
      options={!value || values.includes(value) ? values : [...values, value]}
      getOptionLabel={textOf}
      value={value || null}
      inputValue={typed ?? textOf(value)}
      onInputChange={(_, text, reason) =>
        setTyped(reason === 'input' ? text : undefined)
      }
      onChange={(_, chosen) => onChange(chosen ?? '')}
      openText={t('whatRuns.filter.open', { label })}
      closeText={t('whatRuns.filter.close', { label })}
      clearText={t('whatRuns.filter.clear', { label })}
      renderOption={wanted =>
        t('whatRuns.filter.option', {
          text: textOf(wanted),
          number: String(of(wanted)?.count ?? 0),
        })
      }
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          variant="outlined"
          InputLabelProps={{}}
        />
      )}
    />
  );
}
