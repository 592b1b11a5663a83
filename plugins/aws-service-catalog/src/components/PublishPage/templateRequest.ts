import type { PublicationTemplateRequest } from 'backstage-plugin-aws-service-catalog-common';
import { missingAnswers } from './missingAnswers';
import { answersOf, isFromImage, type PublishDraft } from './publishDraft';

const NEEDED: readonly string[] = [
  'imageId',
  'ssmParameter',
  'marketplaceProductId',
  'marketplaceVersion',
  'instanceTypes',
  'allowedCidrs',
  'instanceProfile',
];

/** What the template is written from; undefined while that is incomplete, or when the portal writes none. */
export function templateRequestOf(
  draft: PublishDraft,
): PublicationTemplateRequest | undefined {
  if (!isFromImage(draft)) return undefined;
  if (missingAnswers(draft).some(field => NEEDED.includes(field))) {
    return undefined;
  }
  const { source, product, machine, network, template } = answersOf(draft);
  const isNamed = product.name !== '' && product.owner !== '';
  return {
    source,
    product: isNamed ? product : undefined,
    machine,
    network,
    template,
  };
}
