import type { ExecutionParameter } from '@aws-sdk/client-service-catalog';
import { invalidParameters } from '../requests/errors';
import type { RunnableAction } from './runnable';

type Values = Record<string, string[]>;

/** What whoever runs an action may give, with the resources it acts on when nothing is given. */
export function executionParameters({
  parameters,
  targets,
}: RunnableAction): ExecutionParameter[] {
  return parameters.map(({ name, type }) => ({
    Name: name,
    Type: type,
    DefaultValues: type === 'TARGET' ? targets : [],
  }));
}

/**
 * Values of an execution: as given; without a target, all that there are.
 *
 * @throws InvalidParametersException for an unknown parameter, a target outside the provisioned product, or no target
 */
export function executionValues(
  { parameters, targets }: RunnableAction,
  given: Values,
): Values {
  const unknown = Object.keys(given).find(
    name => !parameters.some(parameter => parameter.name === name),
  );
  if (unknown) {
    throw invalidParameters(`The service action has no parameter ${unknown}.`);
  }
  const values: Values = { ...given };
  for (const { name, type } of parameters) {
    if (type === 'TARGET') {
      values[name] = targetsOf(name, given[name] ?? targets, targets);
    }
  }
  return values;
}

function targetsOf(
  name: string,
  wanted: string[],
  targets: readonly string[],
): string[] {
  const foreign = wanted.find(target => !targets.includes(target));
  if (foreign !== undefined) {
    throw invalidParameters(
      `Target ${foreign} of parameter ${name} is not a resource of the provisioned product that the action can be run on.`,
    );
  }
  if (wanted.length === 0) {
    throw invalidParameters(
      `The provisioned product has no resource for parameter ${name}.`,
    );
  }
  return wanted;
}
