import Checkbox from '@material-ui/core/Checkbox';
import TextField from '@material-ui/core/TextField';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Facet } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

/** A filter by one or several of the values that the products have. */
export function FacetSelect(props: {
  label: string;
  facets: Facet[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
  className?: string;
}) {
  const { label, facets, chosen, onChange, className } = props;
  const { t } = useTranslate();
  const counts = new Map(facets.map(({ value, count }) => [value, count]));
  // What is chosen stays in the list even when the other filters leave nothing of it.
  const options = [...new Set([...counts.keys(), ...chosen])];
  return (
    <Autocomplete
      className={className}
      multiple
      size="small"
      limitTags={1}
      disableCloseOnSelect
      options={options}
      value={chosen}
      onChange={(_, next) => onChange(next)}
      openText={t('products.filter.open', { label })}
      closeText={t('products.filter.close', { label })}
      clearText={t('products.filter.clearOne', { label })}
      renderOption={(option, { selected }) => (
        <>
          <Checkbox size="small" checked={selected} tabIndex={-1} />
          {t('products.filter.facet', {
            value: option,
            number: String(counts.get(option) ?? 0),
          })}
        </>
      )}
      renderInput={params => (
        <TextField
          {...params}
          InputLabelProps={{}}
          label={label}
          variant="outlined"
        />
      )}
    />
  );
}
