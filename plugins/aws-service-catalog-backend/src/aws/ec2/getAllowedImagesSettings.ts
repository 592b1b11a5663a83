import {
  GetAllowedImagesSettingsCommand,
  type ImageCriterion,
} from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/** Images that EC2 allows: those that meet all of it. */
export interface AllowedImagesCriterion {
  /** `amazon`, `aws-marketplace`, account ids…; empty: whosever they are. */
  providers: string[];
  /** Marketplace product codes, one of which they carry; empty: any or none. */
  productCodes: string[];
  /** Whether they have to meet something else, such as a name or an age. */
  narrowed: boolean;
}

/** EC2's setting of which images the account may use in the session's region, whoever launches. */
export interface AllowedImagesSettings {
  /** `enabled`, `audit-mode` or `disabled`. */
  state: string;
  /** An image has to meet one of them; those of the account itself need none. */
  criteria: AllowedImagesCriterion[];
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
    criteria: (ImageCriteria ?? []).map(toCriterion),
    managedBy: ManagedBy,
  };
}

function toCriterion({
  ImageProviders = [],
  MarketplaceProductCodes = [],
  ...others
}: ImageCriterion): AllowedImagesCriterion {
  return {
    providers: ImageProviders,
    productCodes: MarketplaceProductCodes,
    narrowed: Object.values(others).some(Boolean),
  };
}
