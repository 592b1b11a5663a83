import { grantView, type Licence } from './licences';
import type { LicenceGrant } from '../marketplace-agreement/state';

/** A licence with the grant of it, if it was granted by an account. */
export interface GrantedLicence {
  licence: Licence;
  grant?: LicenceGrant;
}

/** Filters that lists of grants take. */
export const GRANT_FILTERS = {
  ProductSKU: ({ licence }: GrantedLicence) => licence.productId,
  LicenseArn: ({ licence }: GrantedLicence) => licence.licenceArn,
  LicenseIssuerName: () => 'AWS/Marketplace',
  GrantStatus: ({ licence, grant }: GrantedLicence) =>
    grantView(licence, grant).GrantStatus,
  GranterAccountId: ({ licence, grant }: GrantedLicence) =>
    grant && licence.buyer,
  GranteePrincipalARN: ({ licence, grant }: GrantedLicence) =>
    grantView(licence, grant).GranteePrincipalArn,
};

/** Whether a request that may name grants asks for this one. */
export const isAskedFor = (
  arns: string[] | undefined,
  { licence, grant }: GrantedLicence,
) => arns?.includes(grantView(licence, grant).GrantArn ?? '') ?? true;
