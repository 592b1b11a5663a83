import type { PublishDraft } from './publishDraft';

/** Where the wizard asks for what the API calls so. The longest beginning that fits counts. */
const PLACES: readonly [string, keyof PublishDraft][] = [
  ['source.imageId', 'imageId'],
  ['source.ssmParameter', 'ssmParameter'],
  ['source.marketplace.version', 'marketplaceVersion'],
  ['source.marketplace', 'marketplaceProductId'],
  ['source.body', 'templateBody'],
  ['source.url', 'templateUrl'],
  ['source.productId', 'adoptedProductId'],
  ['product.name', 'name'],
  ['product.owner', 'owner'],
  ['product.description', 'description'],
  ['product.supportEmail', 'supportEmail'],
  ['product.supportUrl', 'supportUrl'],
  ['product.supportDescription', 'supportDescription'],
  ['version', 'version'],
  ['machine.instanceTypes', 'instanceTypes'],
  ['machine.volumeSize', 'volumeSize'],
  ['network.instanceProfile', 'instanceProfile'],
  ['network.allowedCidrs', 'allowedCidrs'],
  ['network.vpcId', 'vpcId'],
  ['network.subnetIds', 'subnetIds'],
  ['template', 'editedTemplate'],
  ['portfolio.id', 'portfolioId'],
  ['portfolio.create.providerName', 'portfolioProvider'],
  ['portfolio', 'portfolioName'],
  ['launchRole.arn', 'roleArn'],
  ['launchRole', 'roleName'],
  ['teams', 'teams'],
  ['spokes', 'spokes'],
  ['agreementConfirmed', 'agreementConfirmed'],
];

/** Where a draft asks for something else than a publication without it would. */
function askedInstead(
  field: keyof PublishDraft,
  draft: PublishDraft,
): keyof PublishDraft {
  if (field === 'portfolioName' && draft.portfolioId) return 'portfolioId';
  if (field === 'roleName' && draft.roleKind === 'existing') return 'roleArn';
  return field;
}

/** The answer of the wizard that a refusal is about, `network.allowedCidrs.0` say; undefined when it asks for no such thing. */
export function fieldOfAnswer(
  field: string,
  draft: PublishDraft,
): keyof PublishDraft | undefined {
  const found = PLACES.find(
    ([place]) => field === place || field.startsWith(`${place}.`),
  )?.[1];
  return found && askedInstead(found, draft);
}
