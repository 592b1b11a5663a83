import { parse } from 'yaml';

/** A parameter that an automation document declares. */
export interface AutomationParameter {
  type: string;
  description?: string;
  /** Values it has when none are given; absent: it must be given. */
  default?: string[];
  allowedValues?: string[];
}

/** One step of an automation document. */
export interface AutomationStep {
  name: string;
  /** `aws:changeInstanceState` */
  action: string;
  inputs: Record<string, unknown>;
}

/** What an automation document says, as far as it can be run here. */
export interface AutomationContent {
  description?: string;
  schemaVersion: string;
  /** ARN of a role, or a reference such as `{{ AutomationAssumeRole }}`. */
  assumeRole?: string;
  parameters: Record<string, AutomationParameter>;
  mainSteps: AutomationStep[];
}

/** Name of the parameter by which whoever starts an automation gives it a role. */
export const ASSUME_ROLE_PARAMETER = 'AutomationAssumeRole';

type Fields = Record<string, unknown>;

/**
 * Reads the content of an automation document, JSON or YAML.
 *
 * @throws Error saying what is wrong with it
 */
export function readAutomation(text: string): AutomationContent {
  const content = fieldsOf(parse(text), 'The document');
  const { schemaVersion, mainSteps } = content;
  if (schemaVersion !== '0.3') {
    throw new Error(
      `schemaVersion of an Automation document must be 0.3, not ${schemaVersion}`,
    );
  }
  if (!Array.isArray(mainSteps) || mainSteps.length === 0) {
    throw new Error('mainSteps must be a list with at least one step');
  }
  return {
    description: textOf(content.description),
    schemaVersion,
    assumeRole: textOf(content.assumeRole),
    parameters: Object.fromEntries(
      Object.entries(fieldsOf(content.parameters ?? {}, 'parameters')).map(
        ([name, parameter]) => [name, parameterOf(name, parameter)],
      ),
    ),
    mainSteps: mainSteps.map(stepOf),
  };
}

function parameterOf(name: string, value: unknown): AutomationParameter {
  const at = `parameters.${name}`;
  const fields = fieldsOf(value, at);
  const type = textOf(fields.type);
  if (type === undefined) {
    throw new Error(`${at}.type is missing`);
  }
  return {
    type,
    description: textOf(fields.description),
    default: fields.default === undefined ? undefined : textsOf(fields.default),
    allowedValues: fields.allowedValues
      ? textsOf(fields.allowedValues)
      : undefined,
  };
}

function stepOf(value: unknown, index: number): AutomationStep {
  const at = `mainSteps[${index}]`;
  const fields = fieldsOf(value, at);
  const name = textOf(fields.name);
  const action = textOf(fields.action);
  if (name === undefined || action === undefined) {
    throw new Error(`${at} must have a name and an action`);
  }
  return {
    name,
    action,
    inputs: fieldsOf(fields.inputs ?? {}, `${at}.inputs`),
  };
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${name} must be an object`);
  }
  return { ...value };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}
