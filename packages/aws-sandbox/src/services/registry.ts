import type { ServiceDefinition } from '../core/operation';
import { budgets } from './budgets';
import { cloudFormation } from './cloudformation';
import { ec2 } from './ec2';
import { iam } from './iam';
import { licenseManager } from './license-manager';
import { marketplaceAgreement } from './marketplace-agreement';
import { organizations } from './organizations';
import { resourceGroups } from './resource-groups';
import { resourceGroupsTagging } from './resourcegroupstaggingapi';
import { s3 } from './s3';
import { serviceCatalog } from './servicecatalog';
import { sns } from './sns';
import { ssm } from './ssm';
import { sts } from './sts';

const services: ServiceDefinition[] = [
  sts,
  iam,
  budgets,
  organizations,
  serviceCatalog,
  ec2,
  s3,
  sns,
  ssm,
  cloudFormation,
  marketplaceAgreement,
  licenseManager,
  resourceGroups,
  resourceGroupsTagging,
];

/** Every emulated service, by the name of its folder. */
export const registry: ReadonlyMap<string, ServiceDefinition> = new Map(
  services.map(service => [service.name, service]),
);
