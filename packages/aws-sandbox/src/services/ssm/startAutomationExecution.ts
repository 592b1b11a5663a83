import type {
  StartAutomationExecutionRequest,
  StartAutomationExecutionResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../core/AwsError';
import type { Access, Ctx, Operation } from '../../core/operation';
import type { Automation, AutomationValues } from './automation/Automation';
import {
  automationValues,
  resolvedStep,
  resolvedText,
} from './automation/automationParameters';
import { scheduleAutomation } from './automation/runAutomation';
import {
  ASSUME_ROLE_PARAMETER,
  readAutomation,
} from './documents/automationContent';
import {
  documentArn,
  findDocument,
  hasVersion,
} from './documents/findDocument';
import type { SsmDocument } from './documents/SsmDocument';
import { ssmState } from './state';

const SERVICE = 'ssm.amazonaws.com';

/**
 * Starts an automation. Its steps act with the permissions of whoever starts it, or of the role that the document or
 * the request names, which must trust the service and which the caller must be allowed to pass.
 */
export const startAutomationExecution: Operation<
  StartAutomationExecutionRequest,
  StartAutomationExecutionResult
> = {
  access: (input, ctx) => [
    {
      action: 'ssm:StartAutomationExecution',
      resource: `${documentArn(
        ctx,
        input.DocumentName ?? '',
        'automation-definition',
      )}:${input.DocumentVersion ?? '$DEFAULT'}`,
    },
    ...accessToPassRole(input.Parameters?.[ASSUME_ROLE_PARAMETER]?.[0]),
  ],
  run(input, ctx) {
    const { automations } = ctx.state(ssmState);
    const started = Object.values(automations).find(
      ({ clientToken }) =>
        clientToken !== undefined && clientToken === input.ClientToken,
    );
    if (started) {
      return { AutomationExecutionId: started.id };
    }
    const document = automationDocument(ctx, input);
    const content = readAutomation(document.content);
    const values = automationValues(
      content,
      (input.Parameters ?? {}) as AutomationValues,
    );
    const roleArn = resolvedText(content.assumeRole ?? '', values);
    const as = roleArn
      ? ctx.assumeServiceRole({
          roleArn,
          service: SERVICE,
          sessionName: 'Automation',
        })
      : ctx.caller;
    const automation: Automation = {
      id: ctx.world.ids.uuid(),
      documentName: document.name,
      status: 'Pending',
      parameters: values,
      executedBy: ctx.caller.arn,
      startedAt: ctx.now().getTime(),
      clientToken: input.ClientToken,
      steps: content.mainSteps.map(step => ({
        id: ctx.world.ids.uuid(),
        step: resolvedStep(step, values),
        status: 'Pending',
      })),
    };
    automations[automation.id] = automation;
    scheduleAutomation(ctx, automation.id, { as });
    return { AutomationExecutionId: automation.id };
  },
};

function accessToPassRole(roleArn: string | undefined): Access[] {
  return roleArn
    ? [
        {
          action: 'iam:PassRole',
          resource: roleArn,
          context: { 'iam:PassedToService': SERVICE },
        },
      ]
    : [];
}

function automationDocument(
  ctx: Ctx,
  { DocumentName, DocumentVersion }: StartAutomationExecutionRequest,
): SsmDocument {
  const document = findDocument(ctx, DocumentName ?? '');
  if (!document) {
    throw new AwsError(
      'AutomationDefinitionNotFoundException',
      `Automation definition ${DocumentName} was not found.`,
    );
  }
  if (!hasVersion(DocumentVersion)) {
    throw new AwsError(
      'AutomationDefinitionVersionNotFoundException',
      `Automation definition ${DocumentName} has no version ${DocumentVersion}.`,
    );
  }
  return document;
}
