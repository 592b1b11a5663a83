import type { Grant, GrantedLicense } from '@aws-sdk/client-license-manager';
import type { Ctx } from '../../core/operation';
import { allAgreements } from '../marketplace-agreement/entitlement';
import type { Agreement, LicenceGrant } from '../marketplace-agreement/state';

const HOME_REGION = 'us-east-1';
const ISSUER = 'AWS/Marketplace';
const OPERATIONS = [
  'CheckoutLicense',
  'CheckInLicense',
  'ExtendConsumptionLicense',
  'ListPurchasedLicenses',
] as const;

/** An agreement of an account, as the licence that comes of it. */
export type Licence = Agreement & { buyer: string };

const root = (accountId: string) => `arn:aws:iam::${accountId}:root`;

/** Licences that an account bought or has been given, with the grant in the second case. */
export function receivedLicences(
  ctx: Ctx,
): { licence: Licence; grant?: LicenceGrant }[] {
  return allAgreements(ctx).flatMap(licence => {
    const grant = licence.grants.find(
      ({ accountId }) => accountId === ctx.accountId,
    );
    return grant || licence.buyer === ctx.accountId ? [{ licence, grant }] : [];
  });
}

/** A licence as the account sees that received it. */
export function licenceView(
  licence: Licence,
  grant: LicenceGrant | undefined,
): GrantedLicense {
  return {
    LicenseArn: licence.licenceArn,
    LicenseName: licence.productName,
    ProductName: licence.productName,
    ProductSKU: licence.productId,
    Issuer: {
      Name: ISSUER,
      KeyFingerprint: 'aws:*:AWS/Marketplace:issuer-fingerprint',
    },
    HomeRegion: HOME_REGION,
    Status: licence.status === 'ACTIVE' ? 'AVAILABLE' : 'EXPIRED',
    Validity: {
      Begin: licence.acceptedAt,
      End: licence.endsAt,
    },
    Beneficiary: root(licence.buyer),
    Entitlements: [{ Name: 'AMI_USAGE', Unit: 'None', Value: 'Enabled' }],
    CreateTime: licence.acceptedAt,
    Version: '1',
    ReceivedMetadata: {
      ReceivedStatus: grant?.status ?? 'ACTIVE',
      AllowedOperations: grant
        ? [...OPERATIONS]
        : ['CreateGrant', ...OPERATIONS],
    },
  };
}

/** The grant by which an account received a licence: from the account that bought it, or from the issuer. */
export function grantView(
  licence: Licence,
  grant: LicenceGrant | undefined,
): Grant {
  const id = licence.licenceArn.split(':l-')[1];
  return {
    GrantArn: grant?.grantArn ?? `arn:aws:license-manager::aws:grant:g-${id}`,
    GrantName: `${licence.productName} (${licence.productId})`,
    ParentArn: licence.licenceArn,
    LicenseArn: licence.licenceArn,
    GranteePrincipalArn: root(grant?.accountId ?? licence.buyer),
    HomeRegion: HOME_REGION,
    GrantStatus: grant?.status ?? 'ACTIVE',
    Version: '1',
    GrantedOperations: grant ? [...OPERATIONS] : ['CreateGrant', ...OPERATIONS],
  };
}
