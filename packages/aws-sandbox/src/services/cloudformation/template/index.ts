export { parseTemplate } from './parseTemplate';
export { summarise, type TemplateSummary } from './summarise';
export type { Template, TemplateParameter } from './Template';
