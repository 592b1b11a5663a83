import type { ServiceDefinition } from '../../core/operation';
import { addTagsToResource } from './addTagsToResource';
import { runAutomation } from './automation/runAutomation';
import { createDocument } from './createDocument';
import { deleteDocument } from './deleteDocument';
import { deleteParameter } from './deleteParameter';
import { describeAutomationExecutions } from './describeAutomationExecutions';
import { describeDocument } from './describeDocument';
import { describeParameters } from './describeParameters';
import { getAutomationExecution } from './getAutomationExecution';
import { getDocument } from './getDocument';
import { getParameter } from './getParameter';
import { getParameters } from './getParameters';
import { getParametersByPath } from './getParametersByPath';
import { listDocuments } from './listDocuments';
import { listTagsForResource } from './listTagsForResource';
import { putParameter } from './putParameter';
import { removeTagsFromResource } from './removeTagsFromResource';
import { startAutomationExecution } from './startAutomationExecution';

/** AWS Systems Manager: Parameter Store, and documents with automations as far as service actions need them. */
export const ssm: ServiceDefinition = {
  name: 'ssm',
  signingName: 'ssm',
  iamPrefix: 'ssm',
  protocol: 'awsJson',
  targetPrefix: 'AmazonSSM',
  operations: {
    AddTagsToResource: addTagsToResource,
    CreateDocument: createDocument,
    DeleteDocument: deleteDocument,
    DeleteParameter: deleteParameter,
    DescribeAutomationExecutions: describeAutomationExecutions,
    DescribeDocument: describeDocument,
    DescribeParameters: describeParameters,
    GetAutomationExecution: getAutomationExecution,
    GetDocument: getDocument,
    GetParameter: getParameter,
    GetParameters: getParameters,
    GetParametersByPath: getParametersByPath,
    ListDocuments: listDocuments,
    ListTagsForResource: listTagsForResource,
    PutParameter: putParameter,
    RemoveTagsFromResource: removeTagsFromResource,
    StartAutomationExecution: startAutomationExecution,
  },
  jobs: { runAutomation },
};
