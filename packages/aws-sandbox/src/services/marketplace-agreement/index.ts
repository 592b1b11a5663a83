import type { ServiceDefinition } from '../../core/operation';
import { describeAgreement } from './describeAgreement';
import { getAgreementTerms } from './getAgreementTerms';
import { searchAgreements } from './searchAgreements';

/** AWS Marketplace Agreement Service, as buyers read it. Agreements come from the story; the API makes none. */
export const marketplaceAgreement: ServiceDefinition = {
  name: 'marketplace-agreement',
  signingName: 'aws-marketplace',
  iamPrefix: 'aws-marketplace',
  protocol: 'awsJson',
  targetPrefix: 'AWSMPCommerceService_v20200301',
  global: true,
  operations: {
    DescribeAgreement: describeAgreement,
    GetAgreementTerms: getAgreementTerms,
    SearchAgreements: searchAgreements,
  },
};
