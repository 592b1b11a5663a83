import { GetTemplateSummaryCommand } from '@aws-sdk/client-cloudformation';
import type { AwsSession } from '../AwsAccess';

/** A template, as CloudFormation reads it. */
export interface TemplateSummary {
  parameters: {
    key: string;
    type: string;
    description?: string;
    default?: string;
  }[];
  resourceTypes: string[];
}

/**
 * Has CloudFormation read a template.
 *
 * @throws InputError - CloudFormation does not take it; the cause says why
 */
export async function summarizeTemplate(
  session: AwsSession,
  template: { body: string } | { url: string },
): Promise<TemplateSummary> {
  const summary = await session.run(
    'cloudformation',
    'GetTemplateSummary',
    ({ cloudformation }, abortSignal) =>
      cloudformation.send(
        new GetTemplateSummaryCommand(
          'body' in template
            ? { TemplateBody: template.body }
            : { TemplateURL: template.url },
        ),
        { abortSignal },
      ),
  );
  return {
    parameters: (summary.Parameters ?? []).map(parameter => ({
      key: parameter.ParameterKey ?? '',
      type: parameter.ParameterType ?? 'String',
      description: parameter.Description || undefined,
      default: parameter.DefaultValue,
    })),
    resourceTypes: [...new Set(summary.ResourceTypes ?? [])],
  };
}
