/**
 * JSON Schema (draft 07) of one parameter value in a launch form, with CloudFormation's number bounds beside it. Values
 * are texts, as CloudFormation takes them.
 * @public
 */
export interface ParameterValueSchema {
  type: 'string';
  format?: 'cloudformation-number';
  enum?: string[];
  /** For the whole value; present when the strict syntax of JavaScript can express the pattern of the template. */
  pattern?: string;
  /** For the whole value; the pattern when only the lenient syntax of JavaScript can express it. */
  'x-pattern'?: string;
  minLength?: number;
  maxLength?: number;
  /** Bounds of a number, in words of the template. */
  'x-minimum'?: string;
  'x-maximum'?: string;
}

/**
 * JSON Schema (draft 07) of one parameter in a launch form: one value, or a list of them.
 * @public
 */
export type ParameterSchema = (
  | ParameterValueSchema
  | { type: 'array'; items: ParameterValueSchema }
) & {
  title?: string;
  description?: string;
  /** Left out for NoEcho parameters, also when they have one. */
  default?: string | string[];
};
