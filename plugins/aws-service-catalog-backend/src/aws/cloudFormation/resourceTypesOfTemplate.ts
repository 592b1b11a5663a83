import { GetTemplateSummaryCommand } from '@aws-sdk/client-cloudformation';
import type { AwsSession } from '../AwsAccess';

/** Resource types of a template, with how many resources of each there are as far as CloudFormation counts them. */
export async function resourceTypesOfTemplate(
  session: AwsSession,
  templateUrl: string,
): Promise<{ type: string; count: number }[]> {
  const summary = await session.run(
    'cloudformation',
    'GetTemplateSummary',
    ({ cloudformation }, abortSignal) =>
      cloudformation.send(
        new GetTemplateSummaryCommand({ TemplateURL: templateUrl }),
        { abortSignal },
      ),
  );
  const counts = new Map<string, number>();
  for (const type of summary.ResourceTypes ?? []) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  for (const {
    ResourceType,
    LogicalResourceIds,
  } of summary.ResourceIdentifierSummaries ?? []) {
    if (ResourceType && LogicalResourceIds?.length) {
      counts.set(ResourceType, LogicalResourceIds.length);
    }
  }
  return [...counts].map(([type, count]) => ({ type, count }));
}
