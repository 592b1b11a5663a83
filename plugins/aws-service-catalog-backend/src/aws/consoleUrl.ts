import type { AwsTarget } from './AwsAccess';

/** What the AWS console can open. */
export type ConsolePage =
  | { kind: 'provisioned-product'; id: string }
  | { kind: 'stack'; arn: string }
  | { kind: 'portfolio'; id: string }
  | { kind: 'product'; id: string }
  | { kind: 'role'; name: string }
  | { kind: 'resource'; type: string; physicalId: string };

const DOMAIN: Record<string, string> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** Consoles of single resources, by CloudFormation type: service and fragment or path. */
const RESOURCE_PAGE: Record<string, (region: string, id: string) => string> = {
  'AWS::EC2::Instance': (region, id) =>
    `ec2/home?region=${region}#InstanceDetails:instanceId=${id}`,
  'AWS::EC2::SecurityGroup': (region, id) =>
    `ec2/home?region=${region}#SecurityGroup:groupId=${id}`,
  'AWS::EC2::Volume': (region, id) =>
    `ec2/home?region=${region}#VolumeDetails:volumeId=${id}`,
  'AWS::S3::Bucket': (region, id) => `s3/buckets/${id}?region=${region}`,
};

/**
 * Address of a page of the AWS console, in the right region. The console decides by its own sign-in whether the
 * reader may see it.
 *
 * @returns undefined when the console has no page for it that the portal knows
 */
export function consoleUrl(
  { region, partition = 'aws' }: Pick<AwsTarget, 'region' | 'partition'>,
  page: ConsolePage,
): string | undefined {
  const path = pathOf(region, page);
  const domain = DOMAIN[partition] ?? 'console.aws.amazon.com';
  return path && `https://${region}.${domain}/${path}`;
}

function pathOf(region: string, page: ConsolePage): string | undefined {
  switch (page.kind) {
    case 'provisioned-product':
      return `servicecatalog/home?region=${region}#provisioned-products/${encodeURIComponent(
        page.id,
      )}`;
    case 'stack':
      return `cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(
        page.arn,
      )}`;
    case 'portfolio':
      return `servicecatalog/home?region=${region}#portfolios/${encodeURIComponent(
        page.id,
      )}`;
    case 'product':
      return `servicecatalog/home?region=${region}#admin-products/${encodeURIComponent(
        page.id,
      )}`;
    case 'role':
      return `iam/home?region=${region}#/roles/details/${encodeURIComponent(
        page.name,
      )}`;
    default:
      return RESOURCE_PAGE[page.type]?.(
        region,
        encodeURIComponent(page.physicalId),
      );
  }
}
