import type { AllowedImages } from 'backstage-plugin-aws-service-catalog-common';
import type { AllowedImagesSettings } from '../aws/ec2/getAllowedImagesSettings';

const STATES = ['enabled', 'audit-mode', 'disabled'] as const;

/** EC2's own setting of which images the account may use, in words. Pure. */
export function allowedImages(
  region: string,
  settings: AllowedImagesSettings | undefined,
): AllowedImages {
  const state = STATES.find(known => known === settings?.state) ?? 'unknown';
  return { region, state, detail: detailOf(state, settings) };
}

function detailOf(
  state: AllowedImages['state'],
  settings: AllowedImagesSettings | undefined,
): string {
  const allowed = [
    ...(settings?.providers ?? []),
    ...(settings?.productCodes ?? []).map(code => `product code ${code}`),
  ].join(', ');
  const by =
    settings?.managedBy === 'declarative-policy'
      ? ' The organization has set this.'
      : '';
  switch (state) {
    case 'enabled':
      return `EC2 lets the account use images of ${
        allowed || 'nobody but itself'
      } only, whoever launches.${by}`;
    case 'audit-mode':
      return `EC2 only notes which images it would not allow (allowed: ${
        allowed || 'none'
      }).${by}`;
    case 'disabled':
      return `EC2 restricts no images in this account by itself.${by}`;
    default:
      return 'EC2 did not tell whether it restricts images in this account.';
  }
}
