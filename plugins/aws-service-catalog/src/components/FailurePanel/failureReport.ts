import type { Failure } from 'backstage-plugin-aws-service-catalog-common';

/** A line of a report: what it is about, and what is known; lines without a value are left out. */
export type ReportLine = readonly [label: string, value: string | undefined];

/** Where the failure happened, so that others can find it. */
export type ReportContext = {
  accountId?: string;
  region?: string;
  launchId?: string;
  recordId?: string;
  provisionedProductId?: string;
  address: string;
};

/** Labels of the lines, in the language of the person. */
export type ReportLabels = Record<
  | 'what'
  | 'cause'
  | 'resource'
  | 'missingAction'
  | 'awsError'
  | 'requestId'
  | 'account'
  | 'launch'
  | 'record'
  | 'provisionedProduct'
  | 'address',
  string
>;

/** Plain text to send to whoever can help: what failed, what AWS said, and the ids they will ask for. */
export function failureReport(
  failure: Failure,
  context: ReportContext,
  labels: ReportLabels,
): string {
  const { resource } = failure;
  const account = [context.accountId, context.region]
    .filter(Boolean)
    .join(', ');
  const lines: ReportLine[] = [
    [labels.what, failure.summary],
    [labels.cause, failure.detail],
    [
      labels.resource,
      resource ? `${resource.logicalId} (${resource.type})` : undefined,
    ],
    [labels.missingAction, failure.missingAction],
    [labels.awsError, failure.awsError],
    [labels.requestId, failure.requestId],
    [labels.account, account],
    [labels.provisionedProduct, context.provisionedProductId],
    [labels.launch, context.launchId],
    [labels.record, context.recordId],
    [labels.address, context.address],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}
