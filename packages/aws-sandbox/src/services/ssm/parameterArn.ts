import type { Ctx } from '../../core/operation';

const PUBLIC_PREFIX = '/aws/';

/** Whether a name belongs to AWS's own parameters. */
export function isPublicName(name: string): boolean {
  return name.startsWith(PUBLIC_PREFIX);
}

/** Takes a version or label selector off a name: `/a/b:3` -> `/a/b` and `3`. */
export function splitSelector(name: string): {
  name: string;
  selector?: string;
} {
  const arn = /^arn:[^:]+:ssm:[^:]*:[^:]*:parameter(\/.*)$/.exec(name);
  const [plain, selector] = (arn ? arn[1] : name).split(':');
  return { name: plain, selector };
}

/** ARN of a parameter; AWS's own carry no account. */
export function parameterArn(
  ctx: Pick<Ctx, 'accountId' | 'region'>,
  nameOrSelector: string,
): string {
  const { name } = splitSelector(nameOrSelector);
  const account = isPublicName(name) ? '' : ctx.accountId;
  const path = name.startsWith('/') ? name : `/${name}`;
  return `arn:aws:ssm:${ctx.region}:${account}:parameter${path}`;
}
