import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { useTranslate } from '../../hooks/useTranslate';
import { useWizard } from './WizardContext';

const CHOICES = {
  source: [
    'image',
    'marketplace',
    'ssmParameter',
    'template',
    'templateUrl',
    'adopt',
  ],
  connect: ['ssh', 'session-manager'],
  roleKind: ['create', 'existing'],
  rolePreset: ['derived', 'walkthrough'],
} as const;

/** One of a few, all of them in sight. */
export function ChoiceField({ field }: { field: keyof typeof CHOICES }) {
  const { t } = useTranslate();
  const { draft, change, sending } = useWizard();
  const labelId = `publish-${field}-label`;
  return (
    <FormControl component="fieldset" disabled={sending}>
      <FormLabel component="legend" id={labelId}>
        {t(`publishing.choice.${field}.label`)}
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        name={field}
        value={draft[field]}
        onChange={event => change({ [field]: event.target.value })}
      >
        {CHOICES[field].map(choice => (
          <FormControlLabel
            key={choice}
            value={choice}
            control={<Radio color="primary" size="small" />}
            label={t(
              `publishing.choice.${field}.${choice}` as 'publishing.choice.source.image',
            )}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
