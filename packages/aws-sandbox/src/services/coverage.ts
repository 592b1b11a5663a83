import type { ServiceTable } from '../core/Emulator';
import { loadModel } from '../shapes/loadModel';

const TITLES: Record<string, string> = {
  servicecatalog: 'Service Catalog',
  budgets: 'Budgets',
  cloudformation: 'CloudFormation',
  ec2: 'EC2',
  iam: 'IAM',
  'license-manager': 'License Manager',
  'marketplace-agreement': 'Marketplace Agreement Service',
  organizations: 'Organizations',
  'resource-groups': 'Resource Groups',
  resourcegroupstaggingapi: 'Resource Groups Tagging API',
  s3: 'S3',
  sns: 'SNS',
  ssm: 'Systems Manager',
  sts: 'STS',
};

/** What `COVERAGE.md` says: for each service, the operations that are emulated of those that the API has. */
export function coverageReport(services: ServiceTable): string {
  const rows = [...services.values()]
    .map(({ name, operations }) => ({
      title: TITLES[name] ?? name,
      emulated: Object.keys(operations).sort(),
      modelled: loadModel(name).operationNames,
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const summary = rows.map(
    ({ title, emulated, modelled }) =>
      `- ${title}: ${emulated.length} of ${modelled.length}`,
  );
  const details = rows.map(({ title, emulated, modelled }) => {
    const missing = modelled.filter(name => !emulated.includes(name));
    const rest =
      missing.length > 0 && missing.length <= 60
        ? `\n\nNot emulated: ${missing.join(', ')}.`
        : '';
    return `## ${title}\n\n${emulated.join(', ')}.${rest}\n`;
  });
  return `# Operations

Written by \`yarn coverage\`; a test compares it with the code. An operation that is not emulated answers AWS's own error for an
unknown operation, and says so.

${summary.join('\n')}

${details.join('\n')}`;
}
