import type {
  LaunchForm,
  ParameterSchema,
  ParameterValueSchema,
} from 'backstage-plugin-aws-service-catalog-common';
import { isObject } from '../json';
import { MOST, shortened } from './bounded';

/** One question of a launch form, as an agent reads it. */
export interface ParameterView {
  key: string;
  label?: string;
  group?: string;
  description?: string;
  type: string;
  list: boolean;
  required: boolean;
  secret: boolean;
  default?: string | string[];
  allowedValues?: string[];
  rules?: string;
  choices?: { value: string; label: string }[];
  moreChoices?: boolean;
}

/** The questions of a launch form, in its order. */
export function parameterViews(form: LaunchForm): ParameterView[] {
  const { properties, required } = form.schema;
  if (!isObject(properties)) return [];
  const needed = Array.isArray(required) ? required : [];
  return form.groups.flatMap(({ label, parameters }) =>
    parameters
      .filter(key => Object.hasOwn(properties, key))
      // The form's JSON Schema is made by products/form/parameterSchema.ts.
      .map(key => viewOf(form, key, properties[key] as ParameterSchema))
      .map(view => ({
        ...view,
        group: label,
        required: needed.includes(view.key),
      })),
  );
}

function viewOf(
  { hints }: LaunchForm,
  key: string,
  schema: ParameterSchema,
): Omit<ParameterView, 'group' | 'required'> {
  const hint = hints[key];
  const list = schema.type === 'array';
  const value = list ? schema.items : schema;
  const options = hint?.picker?.options;
  return {
    key,
    label: hint?.label ?? schema.title,
    description: shortened(schema.description),
    type: hint?.type ?? 'String',
    list,
    secret: hint?.noEcho ?? false,
    default: schema.default,
    allowedValues: value.enum?.slice(0, MOST.allowedValues),
    rules: shortened(rulesInWords(value, hint?.constraintDescription)),
    choices: options
      ?.slice(0, MOST.choices)
      .map(({ value: one, label }) => ({ value: one, label })),
    moreChoices:
      hint?.picker?.truncated || (options && options.length > MOST.choices)
        ? true
        : undefined,
  };
}

function rulesInWords(
  schema: ParameterValueSchema,
  description: string | undefined,
): string | undefined {
  const words = [
    description,
    schema.format && 'a number',
    schema['x-minimum'] && `at least ${schema['x-minimum']}`,
    schema['x-maximum'] && `at most ${schema['x-maximum']}`,
    schema.minLength && `at least ${schema.minLength} characters`,
    schema.maxLength !== undefined && `at most ${schema.maxLength} characters`,
    schema.pattern && `matches ${schema.pattern}`,
    schema['x-pattern'] && `matches ${schema['x-pattern']}`,
  ].filter(Boolean);
  return words.length > 0 ? words.join('; ') : undefined;
}
