import type { ServiceDefinition } from '../../core/operation';
import { addTagsToResource } from './addTagsToResource';
import { deleteParameter } from './deleteParameter';
import { describeParameters } from './describeParameters';
import { getParameter } from './getParameter';
import { getParameters } from './getParameters';
import { getParametersByPath } from './getParametersByPath';
import { listTagsForResource } from './listTagsForResource';
import { putParameter } from './putParameter';
import { removeTagsFromResource } from './removeTagsFromResource';

/** AWS Systems Manager: Parameter Store. */
export const ssm: ServiceDefinition = {
  name: 'ssm',
  signingName: 'ssm',
  iamPrefix: 'ssm',
  protocol: 'awsJson',
  targetPrefix: 'AmazonSSM',
  operations: {
    AddTagsToResource: addTagsToResource,
    DeleteParameter: deleteParameter,
    DescribeParameters: describeParameters,
    GetParameter: getParameter,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    ListTagsForResource: listTagsForResource,
    PutParameter: putParameter,
    RemoveTagsFromResource: removeTagsFromResource,
  },
};
