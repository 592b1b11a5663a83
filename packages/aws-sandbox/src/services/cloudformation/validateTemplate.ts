import type {
  ValidateTemplateInput,
  ValidateTemplateOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { capabilitiesView } from './capabilities';
import { parseTemplate } from './template';
import { checkReferences } from './template/checkReferences';
import { templateText } from './templateSource';

/** Checks the structure of a template and the names in it; property values are not looked at. */
export const validateTemplate: Operation<
  ValidateTemplateInput,
  ValidateTemplateOutput
> = {
  async run(input, ctx) {
    const template = parseTemplate(await templateText(ctx, input));
    checkReferences(template);
    return {
      Description: template.description,
      DeclaredTransforms: template.transforms,
      Parameters: template.parameters.map(parameter => ({
        ParameterKey: parameter.key,
        DefaultValue: parameter.default,
        Description: parameter.description,
        NoEcho: parameter.noEcho,
      })),
      ...capabilitiesView(template),
    };
  },
};
