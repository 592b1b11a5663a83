import type { UpdateProvisioningParameter } from '@aws-sdk/client-service-catalog';
import { findRole, sessionOf } from '../../../core/assumeServiceRole';
import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { advanceRecord } from '../launches/records';
import { subjectOf } from '../launches/settleWork';
import { START_DELAY_SECONDS, type StackWork } from '../launches/stackWork';
import { engineState, type Workflow } from './state';

/** What an engine is asked to do. */
export interface WorkflowJob {
  /** Account that owns the product, whose engine it is. */
  ownerId: string;
  workflow: Workflow;
}

/** Asks the engine of the account that owns the product to work; its report settles the record. */
export function beginWorkflow(
  ctx: Ctx,
  work: StackWork,
  asked: {
    ownerId: string;
    artifact: string;
    parameters: readonly UpdateProvisioningParameter[] | undefined;
    launchRoleArn: string | undefined;
  },
): void {
  ctx.schedule(START_DELAY_SECONDS, {
    service: 'servicecatalog',
    name: 'startWorkflow',
    data: {
      ownerId: asked.ownerId,
      workflow: {
        token: Buffer.from(ctx.randomId(24)).toString('base64'),
        work,
        parameters: Object.fromEntries(
          (asked.parameters ?? []).flatMap(({ Key, Value }) =>
            Key !== undefined && Value !== undefined ? [[Key, Value]] : [],
          ),
        ),
        artifact: asked.artifact,
        launchRoleArn: asked.launchRoleArn,
        requester: ctx.caller,
      },
    } satisfies WorkflowJob,
  });
}

/** Job: hands the work to the engine. One that works by itself reports after its time. */
export function startWorkflow(
  { ownerId, workflow }: WorkflowJob,
  ctx: Ctx,
): void {
  const { recordId } = workflow.work;
  const subject = subjectOf(ctx, { recordId });
  if (!subject) {
    return;
  }
  advanceRecord(ctx, subject.record, 'started');
  const { workflows, engine } = ctx.state(engineState, { accountId: ownerId });
  workflows[recordId] = workflow;
  const role = engine && findRole(ctx.world, engine.roleArn);
  if (engine && role) {
    ctx.schedule(
      engine.seconds,
      { service: 'servicecatalog', name: 'runEngine', data: recordId },
      { as: sessionOf(role, 'engine') },
    );
  }
}

/** A workflow of the account's engine, by record. */
export function workflowOf(ctx: Ctx, recordId: string): Workflow | undefined {
  return lookup(ctx.state(engineState).workflows, recordId);
}
