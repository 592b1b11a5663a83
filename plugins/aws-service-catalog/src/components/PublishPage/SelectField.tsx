import MenuItem from '@material-ui/core/MenuItem';
import { useTranslate } from '../../hooks/useTranslate';
import { SelectField as ChoiceOfMenu } from '../SelectField';
import { useWizard } from './WizardContext';

/** One of the things that AWS holds. */
export function SelectField(props: {
  field: 'portfolioId' | 'roleArn' | 'adoptedProductId';
  options: readonly { value: string; text: string }[];
  /** The choice of none of them. */
  none?: string;
  /** What there is to choose from is not known yet. */
  loading?: boolean;
  onChoose: (value: string) => void;
}) {
  const { field, options, none, loading = false, onChoose } = props;
  const { t } = useTranslate();
  const { draft, problemOf, sending } = useWizard();
  const problem = problemOf(field);
  const value = draft[field];
  const isListed =
    value === '' || options.some(option => option.value === value);
  return (
    <ChoiceOfMenu
      id={`publish-${field}`}
      label={t(`publishing.answer.${field}`)}
      value={value}
      onChange={event => onChoose(event.target.value)}
      error={problem !== undefined}
      helperText={
        problem ??
        (loading ? t('shared.loading') : t(`publishing.help.${field}`))
      }
      disabled={sending}
      // It can be reached meanwhile, and not be chosen from.
      InputProps={{ readOnly: loading }}
      InputLabelProps={{ shrink: true }}
      SelectProps={{ displayEmpty: true }}
    >
      <MenuItem value="" disabled={none === undefined}>
        {none ?? t('publishing.choose')}
      </MenuItem>
      {!isListed && (
        <MenuItem value={value}>
          {loading ? value : t('publishing.notListed', { value })}
        </MenuItem>
      )}
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.text}
        </MenuItem>
      ))}
    </ChoiceOfMenu>
  );
}
