import type { TemplateActionOptions } from '@backstage/plugin-scaffolder-node';

type SchemaMap = NonNullable<
  NonNullable<TemplateActionOptions['schema']>['input']
>;

/** The zod that the scaffolder hands to schemas. */
export type Zod = Parameters<SchemaMap[string]>[0];
