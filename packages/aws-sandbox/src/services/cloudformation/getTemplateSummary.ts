import type {
  GetTemplateSummaryInput,
  GetTemplateSummaryOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { capabilitiesView } from './capabilities';
import { existingStack } from './stacks';
import { parseTemplate, summarise } from './template';
import { templateText } from './templateSource';

/** What a template asks for and offers, from text, S3 or a stack. */
export const getTemplateSummary: Operation<
  GetTemplateSummaryInput,
  GetTemplateSummaryOutput
> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:GetTemplateSummary', input.StackName, ctx),
  async run(input, ctx) {
    const text = input.StackName
      ? existingStack(ctx, input.StackName).definition.templateBody
      : await templateText(ctx, input);
    const template = parseTemplate(text);
    const summary = summarise(template);
    return {
      Version: summary.formatVersion,
      Description: summary.description,
      Metadata: summary.metadata && JSON.stringify(summary.metadata),
      ResourceTypes: summary.resourceTypes,
      DeclaredTransforms: template.transforms,
      Parameters: summary.parameters.map(parameter => ({
        ParameterKey: parameter.key,
        ParameterType: parameter.type,
        DefaultValue: parameter.default,
        Description: parameter.description,
        NoEcho: parameter.noEcho,
        ParameterConstraints: { AllowedValues: parameter.allowedValues ?? [] },
      })),
      ...capabilitiesView(template),
    };
  },
};
