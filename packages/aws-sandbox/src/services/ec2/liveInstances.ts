import type { Ctx } from '../../core/operation';
import { ec2State, type Instance } from './state';

const SHOWN_AFTER_TERMINATION_MS = 60 * 60 * 1000;

/** Instances that EC2 still shows: a terminated one disappears after about an hour. */
export function liveInstances(ctx: Ctx): Instance[] {
  const now = ctx.now().getTime();
  return Object.values(ctx.state(ec2State).instances).filter(
    ({ terminatedAt }) =>
      !terminatedAt ||
      now - Date.parse(terminatedAt) < SHOWN_AFTER_TERMINATION_MS,
  );
}
