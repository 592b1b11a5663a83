import type { ServiceDefinition } from '../../core/operation';
import { listDistributedGrants } from './listDistributedGrants';
import { listReceivedGrants } from './listReceivedGrants';
import { listReceivedLicenses } from './listReceivedLicenses';

/** AWS License Manager, as far as licences of Marketplace products are shared between accounts. */
export const licenseManager: ServiceDefinition = {
  name: 'license-manager',
  signingName: 'license-manager',
  iamPrefix: 'license-manager',
  protocol: 'awsJson',
  targetPrefix: 'AWSLicenseManager',
  operations: {
    ListDistributedGrants: listDistributedGrants,
    ListReceivedGrants: listReceivedGrants,
    ListReceivedLicenses: listReceivedLicenses,
  },
};
