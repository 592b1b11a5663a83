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
  onChoose: (value: string) => void;
}) {
  const { field, options, none, onChoose } = props;
  const { t } = useTranslate();
  const { draft, problemOf, sending } = useWizard();
  const problem = problemOf(field);
  const value = options.some(option => option.value === draft[field])
    ? draft[field]
    : '';
  return (
    <ChoiceOfMenu
      id={`publish-${field}`}
      label={t(`publishing.answer.${field}`)}
      value={value}
      onChange={event => onChoose(event.target.value)}
      error={problem !== undefined}
      helperText={problem ?? t(`publishing.help.${field}`)}
      disabled={sending}
      InputLabelProps={{ shrink: true }}
      SelectProps={{ displayEmpty: true }}
    >
      <MenuItem value="" disabled={none === undefined}>
        {none ?? t('publishing.choose')}
      </MenuItem>
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.text}
        </MenuItem>
      ))}
    </ChoiceOfMenu>
  );
}
