import type {
  LaunchForm,
  ParameterSchema,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';

/** One value: text, or a list of texts for a list parameter. */
export type ParameterValue = ParameterValues[string];

const isRecord = (value: unknown): value is Record<string, ParameterSchema> =>
  typeof value === 'object' && value !== null;

/** Schemas of the parameters that a form asks for. */
export function parameterSchemas(
  form: LaunchForm,
): Record<string, ParameterSchema> {
  const { properties } = form.schema;
  return isRecord(properties) ? properties : {};
}

/** Parameters without a default: a value has to be given. */
export function requiredParameters(form: LaunchForm): string[] {
  const { required } = form.schema;
  return Array.isArray(required)
    ? required.filter((key): key is string => typeof key === 'string')
    : [];
}

/** Parameters whose values are shown to nobody and never kept. */
export function secretParameters(form: LaunchForm): string[] {
  return Object.keys(form.hints).filter(key => form.hints[key].noEcho);
}

/** Parameters in the order of the form. */
export function orderedParameters(form: LaunchForm): string[] {
  const schemas = parameterSchemas(form);
  return form.groups
    .flatMap(({ parameters }) => parameters)
    .filter(key => key in schemas);
}

/** What people call a parameter. */
export function parameterLabel(form: LaunchForm, key: string): string {
  return form.hints[key]?.label ?? key;
}

/** Whether a value says nothing. */
export function isEmptyValue(value: ParameterValue | undefined): boolean {
  return value === undefined || value.length === 0;
}
