import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { templateBasis } from './changedDraft';
import { answersOf, emptyDraft, type PublishDraft } from './publishDraft';

function sourceDraft({
  source,
}: PublicationAnswers): Pick<PublishDraft, 'source'> & Partial<PublishDraft> {
  switch (source.kind) {
    case 'template':
      return source.url === undefined
        ? { source: 'template', templateBody: source.body ?? '' }
        : { source: 'templateUrl', templateUrl: source.url };
    case 'adopt':
      return { source: 'adopt', adoptedProductId: source.productId ?? '' };
    case 'ami':
    default:
      if (source.marketplace) {
        return {
          source: 'marketplace',
          marketplaceProductId: source.marketplace.productId,
          marketplaceVersion: source.marketplace.version,
        };
      }
      return source.ssmParameter === undefined
        ? { source: 'image', imageId: source.imageId ?? '' }
        : { source: 'ssmParameter', ssmParameter: source.ssmParameter };
  }
}

function machineDraft(answers: PublicationAnswers): Partial<PublishDraft> {
  const { machine, network, template } = answers;
  return {
    instanceTypes: machine?.instanceTypes ?? emptyDraft.instanceTypes,
    volumeSize: machine?.volumeSize?.toString() ?? '',
    connect: network?.connect ?? emptyDraft.connect,
    instanceProfile: network?.instanceProfile ?? '',
    allowedCidrs: network?.allowedCidrs ?? emptyDraft.allowedCidrs,
    vpcId: network?.vpcId ?? '',
    subnetIds: network?.subnetIds ?? [],
    publicIp: network?.publicIp ?? false,
    editedTemplate: template ?? '',
  };
}

function launchRoleDraft({
  launchRole,
}: PublicationAnswers): Partial<PublishDraft> {
  return launchRole.create
    ? {
        roleKind: 'create',
        roleName: launchRole.create.name,
        rolePreset: launchRole.create.preset,
      }
    : {
        roleKind: 'existing',
        roleArn: launchRole.arn ?? launchRole.localRoleName ?? '',
      };
}

/** The answers of a publication as the wizard asks for them; the other way round, see `answersOf`. */
export function draftOf(answers: PublicationAnswers): PublishDraft {
  const { product, version, portfolio } = answers;
  const draft: PublishDraft = {
    ...emptyDraft,
    ...sourceDraft(answers),
    name: product.name,
    owner: product.owner,
    description: product.description ?? '',
    supportEmail: product.supportEmail ?? '',
    supportUrl: product.supportUrl ?? '',
    supportDescription: product.supportDescription ?? '',
    version: version.name,
    ...machineDraft(answers),
    portfolioId: portfolio.id ?? '',
    portfolioName: portfolio.create?.name ?? '',
    portfolioProvider: portfolio.create?.providerName ?? '',
    ...launchRoleDraft(answers),
    teams: answers.teams,
    spokes: answers.spokes ?? [],
    agreementConfirmed: answers.agreementConfirmed ?? false,
  };
  return { ...draft, editedFor: templateBasis(draft) };
}

/**
 * The answers of a publication after the wizard has corrected them. An answer that nobody touched goes back as it came,
 * since what finished steps rest on may not change, and what the wizard does not ask for stays.
 */
export function correctedAnswers(
  before: PublicationAnswers,
  draft: PublishDraft,
): PublicationAnswers {
  const asRead = answersOf(draftOf(before));
  const now = answersOf(draft);
  const { version, machine, portfolio } = now;
  const written: PublicationAnswers = {
    ...now,
    version: { ...before.version, ...version },
    machine: machine && { ...before.machine, ...machine },
    portfolio: portfolio.create
      ? { create: { ...before.portfolio.create, ...portfolio.create } }
      : portfolio,
  };
  const kept = <Key extends keyof PublicationAnswers>(key: Key) =>
    isEqual(asRead[key], now[key]) ? before[key] : written[key];
  return {
    source: kept('source'),
    product: kept('product'),
    version: kept('version'),
    machine: kept('machine'),
    network: kept('network'),
    template: kept('template'),
    portfolio: kept('portfolio'),
    launchRole: kept('launchRole'),
    teams: kept('teams'),
    spokes: kept('spokes'),
    agreementConfirmed: kept('agreementConfirmed'),
  };
}
