import type { ServiceDefinition } from '../../core/operation';

/** AWS Identity and Access Management. */
export const iam: ServiceDefinition = {
  name: 'iam',
  signingName: 'iam',
  iamPrefix: 'iam',
  protocol: 'awsQuery',
  global: true,
  operations: {},
};
