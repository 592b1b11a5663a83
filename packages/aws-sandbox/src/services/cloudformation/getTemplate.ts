import type {
  GetTemplateInput,
  GetTemplateOutput,
} from '@aws-sdk/client-cloudformation';
import type { Operation } from '../../core/operation';
import { stackAccess } from './access';
import { existingChangeSet } from './changeSets';
import { existingStack } from './stacks';

/** The template of a stack or change set, as it was given. */
export const getTemplate: Operation<GetTemplateInput, GetTemplateOutput> = {
  access: (input, ctx) =>
    stackAccess('cloudformation:GetTemplate', input.StackName, ctx),
  run(input, ctx) {
    const { definition } = input.ChangeSetName
      ? existingChangeSet(ctx, input)
      : existingStack(ctx, input.StackName);
    return {
      TemplateBody: definition.templateBody,
      StagesAvailable: ['Original', 'Processed'],
    };
  },
};
