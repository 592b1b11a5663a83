import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';

/** Where the software comes from, as the wizard asks for it. */
export type SourceKind =
  | 'image'
  | 'ssmParameter'
  | 'marketplace'
  | 'template'
  | 'templateUrl'
  | 'adopt';

/** The wizard's answers as they are being written: text as typed, so that nothing is lost while it is incomplete. */
export type PublishDraft = {
  source: SourceKind;
  imageId: string;
  ssmParameter: string;
  marketplaceProductId: string;
  marketplaceVersion: string;
  templateBody: string;
  templateUrl: string;
  adoptedProductId: string;
  name: string;
  owner: string;
  description: string;
  supportEmail: string;
  supportUrl: string;
  supportDescription: string;
  version: string;
  instanceTypes: string[];
  volumeSize: string;
  connect: 'session-manager' | 'ssh';
  instanceProfile: string;
  allowedCidrs: string[];
  /** The only VPC; empty while the researcher may choose. */
  vpcId: string;
  /** The only subnets; none while the researcher may choose. */
  subnetIds: string[];
  publicIp: boolean;
  /** The generated template after somebody edited it; empty while nobody has. */
  editedTemplate: string;
  /** The answers that the edited template was written from; see `templateBasis`. */
  editedFor: string;
  /** Portfolio id; empty for a new one. */
  portfolioId: string;
  portfolioName: string;
  portfolioProvider: string;
  roleKind: 'create' | 'existing';
  /** The role that is there already: its ARN, or its name where each account has one of this name. */
  roleArn: string;
  roleName: string;
  rolePreset: 'derived' | 'walkthrough';
  teams: string[];
  spokes: string[];
  agreementConfirmed: boolean;
};

/** What the wizard starts with. */
export const emptyDraft: PublishDraft = {
  source: 'image',
  imageId: '',
  ssmParameter: '',
  marketplaceProductId: '',
  marketplaceVersion: '',
  templateBody: '',
  templateUrl: '',
  adoptedProductId: '',
  name: '',
  owner: '',
  description: '',
  supportEmail: '',
  supportUrl: '',
  supportDescription: '',
  version: '',
  instanceTypes: ['t3.large'],
  volumeSize: '',
  connect: 'ssh',
  instanceProfile: '',
  allowedCidrs: ['10.0.0.0/8'],
  vpcId: '',
  subnetIds: [],
  publicIp: false,
  editedTemplate: '',
  editedFor: '',
  portfolioId: '',
  portfolioName: '',
  portfolioProvider: '',
  roleKind: 'create',
  roleArn: '',
  roleName: '',
  rolePreset: 'derived',
  teams: [],
  spokes: [],
  agreementConfirmed: false,
};

/** Whether the portal writes the template: only machines from an image have one, and a network. */
export const isFromImage = ({ source }: Pick<PublishDraft, 'source'>) =>
  source === 'image' || source === 'ssmParameter' || source === 'marketplace';

const orNothing = (text: string) => text.trim() || undefined;

function sourceOf(draft: PublishDraft): PublicationAnswers['source'] {
  switch (draft.source) {
    case 'image':
      return { kind: 'ami', imageId: draft.imageId.trim() };
    case 'ssmParameter':
      return { kind: 'ami', ssmParameter: draft.ssmParameter.trim() };
    case 'marketplace':
      return {
        kind: 'ami',
        marketplace: {
          productId: draft.marketplaceProductId.trim(),
          version: draft.marketplaceVersion.trim(),
        },
      };
    case 'template':
      return { kind: 'template', body: draft.templateBody };
    case 'templateUrl':
      return { kind: 'template', url: draft.templateUrl.trim() };
    case 'adopt':
    default:
      return { kind: 'adopt', productId: draft.adoptedProductId };
  }
}

function machineOf(draft: PublishDraft): Partial<PublicationAnswers> {
  if (!isFromImage(draft)) return {};
  const overSsh = draft.connect === 'ssh';
  return {
    machine: {
      instanceTypes: draft.instanceTypes,
      volumeSize: draft.volumeSize ? Number(draft.volumeSize) : undefined,
    },
    network: {
      connect: draft.connect,
      instanceProfile: orNothing(draft.instanceProfile),
      allowedCidrs: overSsh ? draft.allowedCidrs : undefined,
      publicIp: draft.publicIp,
      vpcId: orNothing(draft.vpcId),
      subnetIds: draft.subnetIds.length > 0 ? draft.subnetIds : undefined,
    },
    template: orNothing(draft.editedTemplate),
  };
}

const existingRole = (role: string): PublicationAnswers['launchRole'] =>
  role.startsWith('arn:') ? { arn: role } : { localRoleName: role };

/** The answers as the API takes them. */
export function answersOf(draft: PublishDraft): PublicationAnswers {
  return {
    source: sourceOf(draft),
    product: {
      name: draft.name.trim(),
      owner: draft.owner.trim(),
      description: orNothing(draft.description),
      supportEmail: orNothing(draft.supportEmail),
      supportUrl: orNothing(draft.supportUrl),
      supportDescription: orNothing(draft.supportDescription),
    },
    version: { name: draft.version.trim() },
    ...machineOf(draft),
    portfolio: draft.portfolioId
      ? { id: draft.portfolioId }
      : {
          create: {
            name: draft.portfolioName.trim(),
            providerName: draft.portfolioProvider.trim(),
          },
        },
    launchRole:
      draft.roleKind === 'existing'
        ? existingRole(draft.roleArn)
        : { create: { name: draft.roleName.trim(), preset: draft.rolePreset } },
    teams: draft.teams,
    spokes: draft.spokes,
    agreementConfirmed: draft.agreementConfirmed || undefined,
  };
}
