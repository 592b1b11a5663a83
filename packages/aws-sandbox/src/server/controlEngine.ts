import type { WireRequest } from '../protocols/wire';
import { engineState } from '../services/servicecatalog/engine/state';
import type { Control } from './control';
import { ControlError, numberIn, readJson, textIn } from './controlInput';

/** What provisioning engines of an account are asked to do, so that somebody may do it and report. */
export function listWorkflows({ world }: Control, { query }: WireRequest) {
  const at = placeOf([query.accountId].flat()[0], [query.region].flat()[0]);
  const { engine, workflows } = world.state(engineState, at);
  return {
    engine: engine ?? null,
    workflows: Object.values(workflows).map(({ token, work, ...asked }) => ({
      recordId: work.recordId,
      action: work.action,
      workflowToken: token,
      launchRoleArn: asked.launchRoleArn,
    })),
  };
}

/** Lets an engine work by itself from now on. What already waits is still to be reported on. */
export function startEngine({ world }: Control, request: WireRequest) {
  const body = readJson(request);
  const roleArn = textIn(body, 'roleArn') ?? '';
  const [, accountId] = /^arn:aws:iam::(\d{12}):role\/.+$/.exec(roleArn) ?? [];
  if (!accountId) {
    throw new ControlError('roleArn must be the ARN of a role');
  }
  const at = placeOf(accountId, textIn(body, 'region'));
  const engine = { roleArn, seconds: numberIn(body, 'seconds', 0, 30) };
  world.state(engineState, at).engine = engine;
  return { engine };
}

/** Leaves the work to whoever reports, as where no engine is set up. */
export function stopEngine({ world }: Control, { query }: WireRequest) {
  const at = placeOf([query.accountId].flat()[0], [query.region].flat()[0]);
  world.state(engineState, at).engine = undefined;
  return { engine: null };
}

function placeOf(accountId: string | undefined, region: string | undefined) {
  if (!/^\d{12}$/.test(accountId ?? '') || !region) {
    throw new ControlError('accountId (12 digits) and region are needed');
  }
  return { accountId: String(accountId), region };
}
