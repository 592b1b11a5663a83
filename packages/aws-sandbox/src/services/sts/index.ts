import type { ServiceDefinition } from '../../core/operation';
import { assumeRole } from './assumeRole';
import { getCallerIdentity } from './getCallerIdentity';

/** AWS Security Token Service. */
export const sts: ServiceDefinition = {
  name: 'sts',
  signingName: 'sts',
  iamPrefix: 'sts',
  protocol: 'awsQuery',
  global: true,
  operations: {
    AssumeRole: assumeRole,
    GetCallerIdentity: getCallerIdentity,
  },
};
