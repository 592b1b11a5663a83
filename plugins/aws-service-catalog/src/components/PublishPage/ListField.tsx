import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { useWizard } from './WizardContext';

const SPLIT = /[\s,]+/;

/** An answer of several words: each becomes a chip with Enter, a comma or a space, or when the field is left. */
export function ListField(props: {
  field: 'instanceTypes' | 'allowedCidrs' | 'subnetIds';
  /** What is often wanted. */
  suggestions?: readonly string[];
  required?: boolean;
}) {
  const { field, suggestions = [], required } = props;
  const { t } = useTranslate();
  const { draft, change, problemOf, sending } = useWizard();
  const [typed, setTyped] = useState('');
  const problem = problemOf(field);
  const take = (values: readonly string[]) => {
    const words = values.flatMap(value => value.split(SPLIT));
    change({ [field]: [...new Set(words.filter(Boolean))] });
  };
  return (
    <Autocomplete
      multiple
      freeSolo
      filterSelectedOptions
      id={`publish-${field}`}
      options={[...suggestions]}
      value={draft[field]}
      disabled={sending}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      onChange={(_, values) => take(values)}
      // Only what was typed: an option that the pointer happens to rest on is not chosen by leaving.
      onBlur={() => {
        if (typed.trim()) take([...draft[field], typed]);
        setTyped('');
      }}
      renderInput={params => (
        <TextField
          {...params}
          label={t(`publishing.answer.${field}`)}
          error={problem !== undefined}
          helperText={problem ?? t(`publishing.help.${field}`)}
          required={required}
          variant="outlined"
          size="small"
          inputProps={{ ...params.inputProps, 'aria-required': required }}
        />
      )}
    />
  );
}
