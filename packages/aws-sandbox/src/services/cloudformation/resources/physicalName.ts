import type { ResourceCtx } from './ResourceType';

const SUFFIX = 12;

/** Name that CloudFormation makes up: `<stack>-<logical id>-<random>`, cut to the longest the service takes. */
export function physicalName(ctx: ResourceCtx, longest: number): string {
  const stem = `${ctx.stackName}-${ctx.logicalId}`;
  return `${stem.slice(0, longest - SUFFIX - 1)}-${ctx
    .randomId(SUFFIX)
    .toUpperCase()}`;
}
