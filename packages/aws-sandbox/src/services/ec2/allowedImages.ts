import type { ImageCriterion } from '@aws-sdk/client-ec2';
import type { Ctx } from '../../core/operation';
import { defineState } from '../../world/World';
import { matchesPattern } from './filters';
import type { Image } from './state';

/** Which images an account may use in a region, whoever launches them. */
export interface AllowedImages {
  state: 'disabled' | 'audit-mode' | 'enabled';
  /** An image that meets one of them, all of it, is allowed. */
  criteria: ImageCriterion[];
}

export const allowedImagesState = defineState<AllowedImages>({
  name: 'ec2-allowed-images',
  initial: () => ({ state: 'disabled', criteria: [] }),
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the account's criteria allow an image, in force or not. The account's own images always are. */
export function isAllowed(ctx: Ctx, image: Image): boolean {
  const { criteria } = ctx.state(allowedImagesState);
  return (
    image.ownerId === ctx.accountId ||
    criteria.some(criterion => meets(image, criterion, ctx.now()))
  );
}

/** Whether the account does not get to see an image: its settings are in force and do not allow it. */
export const isHidden = (ctx: Ctx, image: Image): boolean =>
  ctx.state(allowedImagesState).state === 'enabled' && !isAllowed(ctx, image);

/** Whether a time lies no more than so many days back; what has no limit or no time does. */
const isWithin = (
  days: number | undefined,
  time: string | undefined,
  now: Date,
): boolean =>
  days === undefined ||
  time === undefined ||
  now.getTime() - Date.parse(time) <= days * DAY_MS;

function meets(image: Image, criterion: ImageCriterion, now: Date): boolean {
  const {
    ImageProviders: providers,
    MarketplaceProductCodes: codes,
    ImageNames: names,
  } = criterion;
  const newest = criterion.CreationDateCondition?.MaximumDaysSinceCreated;
  const deprecated =
    criterion.DeprecationTimeCondition?.MaximumDaysSinceDeprecated;
  return (
    (!providers?.length ||
      providers.includes(image.ownerId) ||
      providers.includes(image.ownerAlias ?? '')) &&
    (!codes?.length ||
      image.productCodes.some(({ id }) => codes.includes(id))) &&
    (!names?.length || names.some(name => matchesPattern(name, image.name))) &&
    isWithin(newest, image.creationDate, now) &&
    isWithin(deprecated, image.deprecationTime, now)
  );
}
