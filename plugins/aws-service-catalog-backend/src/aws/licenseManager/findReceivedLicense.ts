import { ListReceivedLicensesCommand } from '@aws-sdk/client-license-manager';
import type { AwsSession } from '../AwsAccess';

/** A licence that another account shares with this one. */
export interface ReceivedLicense {
  arn: string;
  /** As License Manager names it, e.g. `AVAILABLE`. */
  status: string;
  /** State of the grant, e.g. `ACTIVE` or `PENDING_ACCEPT`. */
  grantStatus: string;
}

/**
 * The licence of a Marketplace product that was shared with the account, if there is one.
 *
 * @throws NotAllowedError - the role may not look
 */
export async function findReceivedLicense(
  session: AwsSession,
  productId: string,
): Promise<ReceivedLicense | undefined> {
  const { Licenses = [] } = await session.run(
    'license-manager',
    'ListReceivedLicenses',
    ({ licenseManager }, abortSignal) =>
      licenseManager.send(
        new ListReceivedLicensesCommand({
          Filters: [{ Name: 'ProductSKU', Values: [productId] }],
        }),
        { abortSignal },
      ),
  );
  const [license] = Licenses;
  return license?.LicenseArn
    ? {
        arn: license.LicenseArn,
        status: license.Status ?? 'UNKNOWN',
        grantStatus: license.ReceivedMetadata?.ReceivedStatus ?? 'UNKNOWN',
      }
    : undefined;
}
