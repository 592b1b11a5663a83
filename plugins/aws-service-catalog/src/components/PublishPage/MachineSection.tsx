import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useTranslate } from '../../hooks/useTranslate';
import { AnswerField } from './AnswerField';
import { ChoiceField } from './ChoiceField';
import { ListField } from './ListField';
import { useWizard } from './WizardContext';

const INSTANCE_TYPES = [
  't3.medium',
  't3.large',
  'm7i.xlarge',
  'g5.xlarge',
  'g5.2xlarge',
  'p4d.24xlarge',
];
const PRIVATE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** Which machines a researcher may choose, and how to get in. */
export function MachineSection() {
  const { draft } = useWizard();
  const overSsh = draft.connect === 'ssh';
  return (
    <>
      <ListField field="instanceTypes" suggestions={INSTANCE_TYPES} required />
      <AnswerField field="volumeSize" />
      <ChoiceField field="connect" />
      {overSsh && (
        <ListField field="allowedCidrs" suggestions={PRIVATE_RANGES} required />
      )}
      <AnswerField field="instanceProfile" required={!overSsh} />
      <AnswerField field="vpcId" />
      <ListField field="subnetIds" />
      <PublicIpField />
    </>
  );
}

const PUBLIC_IP_HELP = 'publish-publicIp-help';

function PublicIpField() {
  const { t } = useTranslate();
  const { draft, change, sending } = useWizard();
  return (
    <FormControl disabled={sending}>
      <FormControlLabel
        control={
          <Checkbox
            color="primary"
            checked={draft.publicIp}
            onChange={event => change({ publicIp: event.target.checked })}
            inputProps={{ 'aria-describedby': PUBLIC_IP_HELP }}
          />
        }
        label={t('publishing.network.publicIp')}
      />
      <FormHelperText id={PUBLIC_IP_HELP}>
        {t('publishing.network.publicIpHelp')}
      </FormHelperText>
    </FormControl>
  );
}
