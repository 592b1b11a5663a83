import type { ServiceDefinition } from '../../core/operation';
import { getResources } from './getResources';
import { getTagKeys } from './getTagKeys';
import { getTagValues } from './getTagValues';

/** AWS Resource Groups Tagging API: finds what the services of the sandbox hold, by tags. */
export const resourceGroupsTagging: ServiceDefinition = {
  name: 'resourcegroupstaggingapi',
  signingName: 'tagging',
  iamPrefix: 'tag',
  protocol: 'awsJson',
  targetPrefix: 'ResourceGroupsTaggingAPI_20170126',
  operations: {
    GetResources: getResources,
    GetTagKeys: getTagKeys,
    GetTagValues: getTagValues,
  },
};
