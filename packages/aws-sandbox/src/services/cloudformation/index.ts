import type { ServiceDefinition } from '../../core/operation';
import { continueUpdateRollback } from './continueUpdateRollback';
import { createChangeSet } from './createChangeSet';
import { createStack } from './createStack';
import { deleteChangeSet } from './deleteChangeSet';
import { deleteStack } from './deleteStack';
import { describeChangeSet } from './describeChangeSet';
import { describeStackEvents } from './describeStackEvents';
import { describeStackResource } from './describeStackResource';
import { describeStackResources } from './describeStackResources';
import { describeStacks } from './describeStacks';
import { describeType } from './describeType';
import { executeChangeSet } from './executeChangeSet';
import { getStackPolicy } from './getStackPolicy';
import { getTemplate } from './getTemplate';
import { getTemplateSummary } from './getTemplateSummary';
import { listChangeSets } from './listChangeSets';
import { listStackResources } from './listStackResources';
import { listStacks } from './listStacks';
import { listTypes } from './listTypes';
import { setStackPolicy } from './setStackPolicy';
import { updateStack } from './updateStack';
import { validateTemplate } from './validateTemplate';
import { computeChangeSet } from './computeChangeSet';
import { checkStep } from './engine/checkStep';
import { performStep } from './engine/performStep';
import { beginOperation } from './engine/startOperation';

/** AWS CloudFormation: templates, stacks that work on the sandbox clock, and change sets. */
export const cloudFormation: ServiceDefinition = {
  name: 'cloudformation',
  signingName: 'cloudformation',
  iamPrefix: 'cloudformation',
  protocol: 'awsQuery',
  operations: {
    ContinueUpdateRollback: continueUpdateRollback,
    CreateChangeSet: createChangeSet,
    CreateStack: createStack,
    DeleteChangeSet: deleteChangeSet,
    DeleteStack: deleteStack,
    DescribeChangeSet: describeChangeSet,
    DescribeStackEvents: describeStackEvents,
    DescribeStackResource: describeStackResource,
    DescribeStackResources: describeStackResources,
    DescribeStacks: describeStacks,
    DescribeType: describeType,
    ExecuteChangeSet: executeChangeSet,
    GetStackPolicy: getStackPolicy,
    GetTemplate: getTemplate,
    GetTemplateSummary: getTemplateSummary,
    ListChangeSets: listChangeSets,
    ListStackResources: listStackResources,
    ListStacks: listStacks,
    ListTypes: listTypes,
    SetStackPolicy: setStackPolicy,
    UpdateStack: updateStack,
    ValidateTemplate: validateTemplate,
  },
  jobs: { beginOperation, checkStep, computeChangeSet, performStep },
};
