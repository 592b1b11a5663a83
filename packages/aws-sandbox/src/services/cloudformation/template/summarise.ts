import type { Template, TemplateParameter } from './Template';

/**
 * What a template asks for and offers, before anything is evaluated.
 * @public
 */
export interface TemplateSummary {
  formatVersion?: string;
  description?: string;
  parameters: TemplateParameter[];
  metadata?: Record<string, unknown>;
  rules: Record<string, unknown>;
  outputs: { key: string; description?: string }[];
  /** Resource types, each once, in order of first use. */
  resourceTypes: string[];
}

/**
 * Summarises a template for `GetTemplateSummary` and for Service Catalog's `DescribeProvisioningParameters`.
 * @public
 */
export function summarise(template: Template): TemplateSummary {
  return {
    formatVersion: template.formatVersion,
    description: template.description,
    parameters: template.parameters,
    metadata: template.metadata,
    rules: template.rules,
    outputs: template.outputs.map(({ key, description }) => ({
      key,
      description,
    })),
    resourceTypes: [...new Set(template.resources.map(({ type }) => type))],
  };
}
