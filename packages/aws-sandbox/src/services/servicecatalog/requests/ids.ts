import type { Ctx } from '../../../core/operation';

/** Kinds of ids, by what they name. */
export type IdPrefix =
  | 'port'
  | 'prod'
  | 'prodview'
  | 'pa'
  | 'pp'
  | 'rec'
  | 'cons'
  | 'tag'
  | 'plan'
  | 'act'
  | 'copyproduct'
  | 'share';

/** A new id: the prefix and 13 letters and digits, as the service makes them. */
export function newId(ctx: Ctx, prefix: IdPrefix): string {
  return `${prefix}-${ctx.randomId(13)}`;
}
