import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import { isHidden } from './allowedImages';
import { ec2State, type Image } from './state';

/** Every image the account may see in the region: public ones, its own, and those shared with it. */
export function visibleImages(ctx: Ctx): Image[] {
  return allImages(ctx).filter(image => mayLaunch(image, ctx.accountId));
}

/** Whether an account may launch an image. Pure. */
export function mayLaunch(image: Image, accountId: string): boolean {
  return (
    image.public ||
    image.ownerId === accountId ||
    image.launchPermissions.includes(accountId)
  );
}

/**
 * The image a launch asks for.
 *
 * @throws InvalidAMIID.Malformed, InvalidAMIID.NotFound, or AuthFailure for another account's private image
 */
export function launchableImage(ctx: Ctx, imageId: string): Image {
  if (!/^ami-[0-9a-z]+$/.test(imageId)) {
    throw new AwsError(
      'InvalidAMIID.Malformed',
      `Invalid id: "${imageId}" (expecting "ami-...")`,
    );
  }
  const image = allImages(ctx).find(candidate => candidate.imageId === imageId);
  if (!image) {
    throw new AwsError(
      'InvalidAMIID.NotFound',
      `The image id '[${imageId}]' does not exist`,
    );
  }
  if (!mayLaunch(image, ctx.accountId)) {
    throw new AwsError(
      'AuthFailure',
      `Not authorized for images: [${imageId}]`,
      { status: 403 },
    );
  }
  return image;
}

/** What the condition key `ec2:Owner` holds for an image: the owner's alias where it has one, else the account id. */
export function imageOwner(image: Image): string {
  return image.ownerAlias ?? image.ownerId;
}

/** Images that exist for the account: those that its settings do not allow do not. */
function allImages(ctx: Ctx): Image[] {
  return ctx.world
    .accountIds()
    .flatMap(accountId =>
      Object.values(ctx.state(ec2State, { accountId }).images),
    )
    .filter(image => !isHidden(ctx, image));
}
