import { parameterType } from './parameterType';
import type { TemplateParameter } from './Template';

/**
 * Checks one given value against the constraints of its parameter. Pure.
 *
 * @returns what is wrong, in CloudFormation's words; undefined when the value is fine
 */
export function checkParameter(
  parameter: TemplateParameter,
  value: string,
): string | undefined {
  const type = parameterType(parameter.type);
  const members = type.list
    ? value.split(',').map(member => member.trim())
    : [value];
  for (const member of members) {
    const problem =
      checkNumber(parameter, type.element === 'Number', member) ??
      checkAllowed(parameter, member) ??
      checkText(parameter, type.element === 'Number', member);
    if (problem) {
      return described(parameter, problem);
    }
  }
  return undefined;
}

function described(parameter: TemplateParameter, problem: string): string {
  return parameter.constraintDescription
    ? `Parameter ${parameter.key} failed to satisfy constraint: ${parameter.constraintDescription}`
    : `Parameter '${parameter.key}' ${problem}`;
}

function checkNumber(
  { minValue, maxValue }: TemplateParameter,
  isNumber: boolean,
  value: string,
): string | undefined {
  if (!isNumber) {
    return undefined;
  }
  if (value.trim() === '' || !Number.isFinite(Number(value))) {
    return 'must be a number';
  }
  if (minValue !== undefined && Number(value) < Number(minValue)) {
    return `must be a number not less than ${minValue}`;
  }
  if (maxValue !== undefined && Number(value) > Number(maxValue)) {
    return `must be a number not greater than ${maxValue}`;
  }
  return undefined;
}

function checkAllowed(
  { allowedValues }: TemplateParameter,
  value: string,
): string | undefined {
  return allowedValues && !allowedValues.includes(value)
    ? 'must be one of AllowedValues'
    : undefined;
}

function checkText(
  { allowedPattern, minLength, maxLength }: TemplateParameter,
  isNumber: boolean,
  value: string,
): string | undefined {
  if (isNumber) {
    return undefined;
  }
  if (minLength !== undefined && value.length < Number(minLength)) {
    return `must contain at least ${minLength} characters`;
  }
  if (maxLength !== undefined && value.length > Number(maxLength)) {
    return `must contain at most ${maxLength} characters`;
  }
  if (
    allowedPattern !== undefined &&
    !new RegExp(`^(?:${allowedPattern})$`).test(value)
  ) {
    return `must match pattern ${allowedPattern}`;
  }
  return undefined;
}
