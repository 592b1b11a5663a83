import { NotFoundError } from '@backstage/errors';
import type { ShareWay } from '../../aws/serviceCatalog/ShareRecipient';

const OTHER: Record<ShareWay, ShareWay> = {
  account: 'organization',
  organization: 'account',
};

/** Answers a share the way it is most likely to have come; AWS finds none where it came the other way. */
export async function eitherWay(
  likely: ShareWay,
  answer: (through: ShareWay) => Promise<void>,
): Promise<void> {
  try {
    await answer(likely);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    await answer(OTHER[likely]);
  }
}
