import { findRole, sessionOf } from '../core/assumeServiceRole';
import type { Emulator } from '../core/Emulator';
import type { StoryCatalog, StoryPlace } from './Story';

/** Calls an operation of a service. */
export type Call = <O>(
  service: string,
  operation: string,
  input: object,
) => Promise<O>;

/** Calls as a session of the role that curates a place. */
export function curatorCall(
  emulator: Emulator,
  { account, region }: StoryPlace,
  { curator }: StoryCatalog,
): Call {
  const role = findRole(
    emulator.world,
    `arn:aws:iam::${account}:role/${curator}`,
  );
  if (!role) {
    throw new Error(`The story has no role ${curator} in account ${account}`);
  }
  const ctx = emulator.createCtx({
    caller: sessionOf(role, 'platform'),
    region,
    requestId: emulator.world.ids.uuid(),
  });
  return (service, operation, input) => ctx.call(service, operation, input);
}
