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
  return (
    <>
      <ListField field="instanceTypes" suggestions={INSTANCE_TYPES} />
      <AnswerField field="volumeSize" />
      <ChoiceField field="connect" />
      {draft.connect === 'ssh' ? (
        <ListField field="allowedCidrs" suggestions={PRIVATE_RANGES} />
      ) : (
        <AnswerField field="instanceProfile" required />
      )}
    </>
  );
}
