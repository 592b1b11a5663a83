import type { Output } from 'backstage-plugin-aws-service-catalog-common';
import type { RecordOutput } from '../../aws/serviceCatalog/describeRecord';

/** Put there by Service Catalog, not by the template. */
const STACK_ARN_KEY = 'CloudformationStackARN';

const COMMANDS =
  /^(?:\$ )?(?:ssh|scp|sftp|mosh|aws|curl|wget|docker|kubectl|psql|mysql|git|jupyter|xfreerdp|mstsc)\s/;

/** Outputs for people: what can be opened, what can be run, and the rest. */
export function toOutputs(outputs: readonly RecordOutput[]): Output[] {
  return outputs
    .filter(({ key }) => key !== STACK_ARN_KEY)
    .map(output => ({ ...output, kind: kindOf(output) }));
}

/** ARN of the stack that made the outputs. */
export function stackArnIn(
  outputs: readonly RecordOutput[],
): string | undefined {
  return outputs.find(({ key }) => key === STACK_ARN_KEY)?.value;
}

function kindOf({ key, value }: RecordOutput): Output['kind'] {
  if (/^https?:\/\/\S+$/i.test(value)) {
    return 'url';
  }
  return COMMANDS.test(value) || /command$/i.test(key) ? 'command' : 'text';
}
