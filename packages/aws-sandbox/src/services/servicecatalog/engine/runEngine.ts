import type { RecordOutput } from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import type { StackAction } from '../launches/stackOutcome';
import { workflowOf } from './beginWorkflow';
import type { Workflow } from './state';
import { readConfiguration } from './terraformConfiguration';

const REPORTS: Record<StackAction, string> = {
  provision: 'NotifyProvisionProductEngineWorkflowResult',
  update: 'NotifyUpdateProvisionedProductEngineWorkflowResult',
  terminate: 'NotifyTerminateProvisionedProductEngineWorkflowResult',
};

/** Job: the engine has done its work, and reports with the rights of its role. It fails when a variable has no value. */
export async function runEngine(recordId: string, ctx: Ctx): Promise<void> {
  const workflow = workflowOf(ctx, recordId);
  if (!workflow) {
    return;
  }
  const { token, work } = workflow;
  const ends = work.action === 'terminate';
  const missing = ends ? undefined : missingVariable(workflow);
  await ctx.call('servicecatalog', REPORTS[work.action], {
    WorkflowToken: token,
    RecordId: recordId,
    IdempotencyToken: ctx.randomId(24),
    Status: missing === undefined ? 'SUCCEEDED' : 'FAILED',
    FailureReason:
      missing === undefined
        ? undefined
        : `No value for required variable: "${missing}" is not set.`,
    Outputs: ends || missing !== undefined ? undefined : outputsOf(workflow),
  });
}

function missingVariable({
  artifact,
  parameters,
}: Workflow): string | undefined {
  return readConfiguration(artifact).variables.find(
    variable =>
      variable.default === undefined &&
      !Object.hasOwn(parameters, variable.name),
  )?.name;
}

function outputsOf({ artifact, parameters }: Workflow): RecordOutput[] {
  const { variables, outputs } = readConfiguration(artifact);
  const values = Object.fromEntries(
    variables.map(({ name, default: otherwise }) => [
      name,
      parameters[name] ?? otherwise ?? '',
    ]),
  );
  return outputs.map(({ name, description, value }) => ({
    OutputKey: name,
    OutputValue: value.replace(
      /\$\{\s*var\.([\w-]+)\s*\}/g,
      (reference, variable: string) => values[variable] ?? reference,
    ),
    Description: description,
  }));
}
