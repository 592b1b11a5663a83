import { GetAllowedImagesSettingsCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/** EC2's setting of which images the account may use in the session's region, whoever launches. */
export interface AllowedImagesSettings {
  /** `enabled`, `audit-mode` or `disabled`. */
  state: string;
  /** `amazon`, `aws-marketplace`, account ids… of any criterion. */
  providers: string[];
  /** Marketplace product codes of any criterion. */
  productCodes: string[];
  /** `declarative-policy` when the organization has set it. */
  managedBy?: string;
}

export async function getAllowedImagesSettings(
  session: AwsSession,
): Promise<AllowedImagesSettings> {
  const { State, ImageCriteria, ManagedBy } = await session.run(
    'ec2',
    'GetAllowedImagesSettings',
    ({ ec2 }, abortSignal) =>
      ec2.send(new GetAllowedImagesSettingsCommand({}), { abortSignal }),
  );
  return {
    state: State ?? 'disabled',
    providers: (ImageCriteria ?? []).flatMap(
      ({ ImageProviders }) => ImageProviders ?? [],
    ),
    productCodes: (ImageCriteria ?? []).flatMap(
      ({ MarketplaceProductCodes }) => MarketplaceProductCodes ?? [],
    ),
    managedBy: ManagedBy,
  };
}
