import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { getInstanceProfile } from '../../aws/iam/getInstanceProfile';
import type { StepOutcome } from '../PublicationProgress';
import { imageOf } from '../template/readImage';
import type { StepContext } from './Step';

/** What a machine is made from and an account lacks that it is to be launched in. */
export async function missingParts({
  answers: { source, network },
  hub,
  spokes,
}: StepContext): Promise<StepOutcome | undefined> {
  for (const place of [hub, ...spokes]) {
    const { accountId } = place.catalog;
    const profile = network?.instanceProfile;
    if (profile && (await lacks(getInstanceProfile(place.reader, profile)))) {
      return blocked(
        `Account ${accountId} has no instance profile ${profile}.`,
        `Create it in account ${accountId}, or name one that every account has.`,
        'network.instanceProfile',
      );
    }
    if (place !== hub && (await lacks(imageOf(place.reader, source)))) {
      return blocked(
        `Account ${accountId} has no such image, or may not use it in ${place.catalog.region}.`,
        `Share the image and its snapshots with account ${accountId}, or have its SSM parameter there name one.`,
        imageFieldOf(source),
      );
    }
  }
  return undefined;
}

/** What may not be looked at is not called missing. */
async function lacks(look: Promise<unknown>): Promise<boolean> {
  try {
    await look;
    return false;
  } catch (error) {
    if (error instanceof NotAllowedError) return false;
    if (error instanceof NotFoundError || error instanceof InputError) {
      return true;
    }
    throw error;
  }
}

function imageFieldOf(source: StepContext['answers']['source']): string {
  if (source.imageId) return 'source.imageId';
  return source.ssmParameter ? 'source.ssmParameter' : 'source.marketplace';
}

function blocked(message: string, text: string, field: string): StepOutcome {
  return {
    state: 'blocked',
    message,
    fix: { text: `${text} Then resume.`, field },
  };
}
