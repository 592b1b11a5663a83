import type { AllowedImages } from 'backstage-plugin-aws-service-catalog-common';
import type {
  AllowedImagesCriterion,
  AllowedImagesSettings,
} from '../aws/ec2/getAllowedImagesSettings';

const STATES = ['enabled', 'audit-mode', 'disabled'] as const;

/** EC2's setting in a region; without `settings` when it could not be read. */
export interface ImageSettings {
  region: string;
  settings?: AllowedImagesSettings;
}

export function stateOfSettings({
  settings,
}: ImageSettings): AllowedImages['state'] {
  return STATES.find(known => known === settings?.state) ?? 'unknown';
}

/** Images of others that the criteria let in, in words, e.g. `images of aws-marketplace`. */
export function letIn({ settings }: ImageSettings): string[] {
  return (settings?.criteria ?? []).flatMap(criterion =>
    isOfNobody(criterion) ? [] : inWords(criterion),
  );
}

/** Whether no image but those of Amazon and of the account may be used in the region. */
export function keepsOthersOut(
  { settings }: ImageSettings,
  accountId: string,
): boolean {
  return (
    settings?.state === 'enabled' &&
    settings.criteria.every(
      ({ providers }) =>
        providers.length > 0 &&
        providers.every(one => ['amazon', 'none', accountId].includes(one)),
    )
  );
}

/** EC2's own setting of which images the account may use, in words. Pure. */
export function allowedImages(found: ImageSettings): AllowedImages {
  const state = stateOfSettings(found);
  return { region: found.region, state, detail: detailOf(state, found) };
}

function detailOf(state: AllowedImages['state'], found: ImageSettings): string {
  const by =
    found.settings?.managedBy === 'declarative-policy'
      ? ' The organization has set this.'
      : '';
  const allowed = ['its own images', ...letIn(found)].join(', ');
  switch (state) {
    case 'enabled':
      return `EC2 lets the account use ${allowed} and no others, whoever launches: launch roles as well.${by}`;
    case 'audit-mode':
      return `EC2 only notes which images it would not allow (it would allow ${allowed}), and denies none: this is no proof.${by}`;
    case 'disabled':
      return `EC2 restricts no images in this account by itself.${by}`;
    default:
      return 'EC2 did not tell whether it restricts images in this account: this is no proof.';
  }
}

/** `none` is the provider of no image. */
function isOfNobody({ providers }: AllowedImagesCriterion): boolean {
  return providers.length > 0 && providers.every(one => one === 'none');
}

function inWords({
  providers,
  productCodes,
  narrowed,
}: AllowedImagesCriterion): string {
  return [
    providers.length > 0
      ? `images of ${providers.filter(one => one !== 'none').join(' or ')}`
      : 'images of anybody',
    ...(productCodes.length > 0
      ? [`with the product code ${productCodes.join(' or ')}`]
      : []),
    ...(narrowed ? ['that meet further conditions'] : []),
  ].join(' ');
}
