/** A JSON value, which is all that a template holds once it has been read. */
export type Json =
  | null
  | boolean
  | number
  | string
  | Json[]
  | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/**
 * One parameter of a template. Bounds are text, as `GetTemplateSummary` and Service Catalog answer them.
 * @public
 */
export interface TemplateParameter {
  key: string;
  type: string;
  default?: string;
  description?: string;
  noEcho: boolean;
  allowedValues?: string[];
  allowedPattern?: string;
  constraintDescription?: string;
  minLength?: string;
  maxLength?: string;
  minValue?: string;
  maxValue?: string;
}

/** What becomes of a resource that leaves the stack. `Snapshot` counts as `Delete` in the sandbox. */
export type DeletionPolicy =
  | 'Delete'
  | 'Retain'
  | 'Snapshot'
  | 'RetainExceptOnCreate';

/** One resource of a template; property values are not evaluated yet. */
export interface TemplateResource {
  logicalId: string;
  type: string;
  condition?: string;
  dependsOn: string[];
  deletionPolicy: DeletionPolicy;
  updateReplacePolicy: DeletionPolicy;
  metadata?: Json;
  properties: JsonObject;
}

/** One output of a template; the value is not evaluated yet. */
export interface TemplateOutput {
  key: string;
  description?: string;
  condition?: string;
  value: Json;
  exportName?: Json;
}

/** One rule of a template (or of a Service Catalog TEMPLATE constraint). */
export interface TemplateRule {
  condition?: Json;
  assertions: { assert: Json; description?: string }[];
}

/**
 * A template whose structure was checked: short-form intrinsics are long-form, every section is present.
 * @public
 */
export interface Template {
  formatVersion?: string;
  description?: string;
  metadata?: JsonObject;
  parameters: TemplateParameter[];
  /** Rules as written. */
  rules: JsonObject;
  mappings: JsonObject;
  conditions: JsonObject;
  resources: TemplateResource[];
  outputs: TemplateOutput[];
  /** Names of macros the template asks for. */
  transforms: string[];
}

/** True for an object that is neither a list nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
