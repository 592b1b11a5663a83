import { AwsError } from '../../../core/AwsError';
import type {
  AutomationContent,
  AutomationStep,
} from '../documents/automationContent';
import type { AutomationValues } from './Automation';

const REFERENCE = /\{\{\s*([A-Za-z0-9_.:]+)\s*\}\}/g;
const ONE_REFERENCE = /^\s*\{\{\s*([A-Za-z0-9_.:]+)\s*\}\}\s*$/;

/**
 * Values of all parameters of a document: those that are given, and defaults for the rest.
 *
 * @throws InvalidAutomationExecutionParametersException for one that is unknown, missing or not allowed
 */
export function automationValues(
  { parameters }: AutomationContent,
  given: AutomationValues,
): AutomationValues {
  const unknown = Object.keys(given).find(
    name => !Object.hasOwn(parameters, name),
  );
  if (unknown) {
    throw refused(`Parameter "${unknown}" is not defined in the document.`);
  }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { default: otherwise, ...is }]) => {
      const values = given[name] ?? otherwise;
      if (values === undefined) {
        throw refused(`Parameter "${name}" is required and was not given.`);
      }
      if (!is.type.endsWith('List') && values.length > 1) {
        throw refused(`Parameter "${name}" takes one value.`);
      }
      const { allowedValues } = is;
      const wrong =
        allowedValues && values.find(value => !allowedValues.includes(value));
      if (wrong !== undefined) {
        throw refused(`Parameter "${name}" does not allow the value ${wrong}.`);
      }
      return [name, values];
    }),
  );
}

/** A step with values in the place of its references. */
export function resolvedStep(
  step: AutomationStep,
  values: AutomationValues,
): AutomationStep {
  return {
    ...step,
    inputs: Object.fromEntries(
      Object.entries(step.inputs).map(([name, value]) => [
        name,
        resolved(value, values),
      ]),
    ),
  };
}

/** Text with the first value of each parameter in the place of its reference. */
export function resolvedText(text: string, values: AutomationValues): string {
  return text.replace(
    REFERENCE,
    (reference, name: string) => values[name]?.[0] ?? reference,
  );
}

function resolved(value: unknown, values: AutomationValues): unknown {
  if (Array.isArray(value)) {
    return value.flatMap(item => resolved(item, values));
  }
  if (typeof value !== 'string') {
    return value;
  }
  const [, whole] = ONE_REFERENCE.exec(value) ?? [];
  const list = whole === undefined ? undefined : values[whole];
  return list && list.length !== 1 ? list : resolvedText(value, values);
}

function refused(message: string): AwsError {
  return new AwsError('InvalidAutomationExecutionParametersException', message);
}
