import type { SsmDocument } from './SsmDocument';

const EC2_INSTANCE = '/AWS::EC2::Instance';

const parameters = {
  InstanceId: {
    type: 'StringList',
    description: '(Required) EC2 Instance(s) to act on',
  },
  AutomationAssumeRole: {
    type: 'String',
    description:
      '(Optional) The ARN of the role that allows Automation to perform the actions on your behalf.',
    default: '',
  },
};

function changeInstanceState(name: string, DesiredState: string) {
  return {
    name,
    action: 'aws:changeInstanceState',
    inputs: { InstanceIds: '{{ InstanceId }}', DesiredState },
  };
}

function onInstances(
  name: string,
  description: string,
  mainSteps: object[],
): SsmDocument {
  return {
    name,
    owner: 'Amazon',
    type: 'Automation',
    format: 'JSON',
    targetType: EC2_INSTANCE,
    content: JSON.stringify({
      description,
      schemaVersion: '0.3',
      assumeRole: '{{ AutomationAssumeRole }}',
      parameters,
      mainSteps,
    }),
    createdAt: Date.UTC(2018, 3, 11),
  };
}

const documents = [
  onInstances('AWS-RestartEC2Instance', 'Restart EC2 instance(s)', [
    changeInstanceState('stopInstances', 'stopped'),
    changeInstanceState('startInstances', 'running'),
  ]),
  onInstances('AWS-StartEC2Instance', 'Start EC2 instance(s)', [
    changeInstanceState('startInstances', 'running'),
  ]),
  onInstances('AWS-StopEC2Instance', 'Stop EC2 instance(s)', [
    changeInstanceState('stopInstances', 'stopped'),
  ]),
];

/** Documents that AWS owns and every account may run, by name. */
export const awsDocuments: Record<string, SsmDocument> = Object.fromEntries(
  documents.map(document => [document.name, document]),
);
