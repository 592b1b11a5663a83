import type { TemplateSummary } from '../../cloudformation/template';

/** A variable that a configuration declares. */
interface Variable {
  name: string;
  type: string;
  description?: string;
  /** As text; absent: it must be given. */
  default?: string;
  sensitive: boolean;
}

/** What a Terraform configuration asks for and offers. */
export interface TerraformConfiguration {
  variables: Variable[];
  outputs: { name: string; description?: string; value: string }[];
}

type Fields = Record<string, unknown>;

/**
 * Reads a Terraform configuration in JSON syntax (`*.tf.json`), which is what engines of the sandbox take. Anything else
 * counts as a configuration without variables and outputs, as archives of other syntaxes do.
 */
export function readConfiguration(text: string): TerraformConfiguration {
  const { variable, output } = fieldsOf(parsed(text));
  return {
    variables: Object.entries(fieldsOf(variable)).map(([name, value]) => {
      const fields = fieldsOf(value);
      return {
        name,
        type: textOf(fields.type) ?? 'string',
        description: textOf(fields.description),
        default:
          fields.default === undefined ? undefined : written(fields.default),
        sensitive: fields.sensitive === true,
      };
    }),
    outputs: Object.entries(fieldsOf(output)).map(([name, value]) => {
      const fields = fieldsOf(value);
      return {
        name,
        description: textOf(fields.description),
        value: written(fields.value),
      };
    }),
  };
}

/** The same in the words of templates, as `DescribeProvisioningParameters` answers both. */
export function summaryOfConfiguration(text: string): TemplateSummary {
  const { variables, outputs } = readConfiguration(text);
  return {
    parameters: variables.map(variable => ({
      key: variable.name,
      type: variable.type,
      default: variable.default,
      description: variable.description,
      noEcho: variable.sensitive,
    })),
    rules: {},
    outputs: outputs.map(({ name, description }) => ({
      key: name,
      description,
    })),
    resourceTypes: [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value }
    : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
