import { InputError } from '@backstage/errors';
import {
  type PublicationAnswers,
  type PublicationSource,
  teamIdIn,
} from 'backstage-plugin-aws-service-catalog-common';

/** The inputs of the action, as its schema has them. */
export interface PublicationInput {
  imageId?: string;
  ssmParameter?: string;
  marketplace?: PublicationSource['marketplace'];
  adopt?: string;
  product: PublicationAnswers['product'];
  version: string;
  versionDescription?: string;
  instanceTypes?: string[];
  volumeSize?: number;
  connect?: 'session-manager' | 'ssh';
  allowedCidrs?: string[];
  instanceProfile?: string;
  publicIp?: boolean;
  vpcId?: string;
  subnetIds?: string[];
  template?: string;
  portfolio: string;
  portfolioProvider?: string;
  portfolioDescription?: string;
  launchRole: string;
  launchRolePreset?: 'derived' | 'walkthrough';
  teams: string[];
  spokes?: string[];
  agreementConfirmed?: boolean;
}

/** What the catalog has already. */
export interface Present {
  portfolios: readonly { id: string; name: string }[];
  /** Roles that AWS Service Catalog may assume. */
  roles: readonly { name: string; arn: string }[];
}

/**
 * The answers of the wizard that inputs stand for.
 *
 * @param present - what is there is used, the rest is created
 * @throws InputError - inputs contradict each other
 */
export function answersOf(
  input: PublicationInput,
  present: Present,
): PublicationAnswers {
  const { product, teams, spokes, agreementConfirmed, template } = input;
  return {
    source: sourceOf(input),
    product,
    version: { name: input.version, description: input.versionDescription },
    ...(input.adopt === undefined && machineOf(input)),
    template,
    portfolio: portfolioOf(input, present),
    launchRole: launchRoleOf(input, present),
    teams: teams.map(teamIdIn),
    spokes,
    agreementConfirmed,
  };
}

function sourceOf(input: PublicationInput): PublicationSource {
  const { imageId, ssmParameter, marketplace, adopt } = input;
  const given = [imageId, ssmParameter, marketplace, adopt].filter(
    value => value !== undefined,
  );
  if (given.length !== 1) {
    throw new InputError(
      'imageId: give exactly one of imageId, ssmParameter, marketplace and adopt',
    );
  }
  return adopt === undefined
    ? { kind: 'ami', imageId, ssmParameter, marketplace }
    : { kind: 'adopt', productId: adopt };
}

function machineOf(
  input: PublicationInput,
): Pick<PublicationAnswers, 'machine' | 'network'> {
  const { instanceTypes, volumeSize, allowedCidrs, publicIp } = input;
  if (!instanceTypes) {
    throw new InputError('instanceTypes: say which ones users may choose');
  }
  return {
    machine: { instanceTypes, volumeSize },
    network: {
      connect: input.connect ?? (allowedCidrs ? 'ssh' : 'session-manager'),
      instanceProfile: input.instanceProfile,
      allowedCidrs,
      publicIp: publicIp ?? false,
      vpcId: input.vpcId,
      subnetIds: input.subnetIds,
    },
  };
}

function portfolioOf(
  input: PublicationInput,
  { portfolios }: Present,
): PublicationAnswers['portfolio'] {
  const { portfolio: wanted, portfolioProvider, product } = input;
  const found = portfolios.filter(
    ({ id, name }) => id === wanted || name === wanted,
  );
  if (found.length === 1) return { id: found[0].id };
  if (found.length > 1) {
    throw new InputError(
      `portfolio: several are called "${wanted}"; use the id of one of them: ${found
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  return {
    create: {
      name: wanted,
      providerName: portfolioProvider ?? product.owner,
      description: input.portfolioDescription,
    },
  };
}

function launchRoleOf(
  {
    launchRole: wanted,
    launchRolePreset: preset = 'derived',
  }: PublicationInput,
  { roles }: Present,
): PublicationAnswers['launchRole'] {
  if (wanted.startsWith('arn:')) return { arn: wanted };
  const present = roles.find(({ name }) => name === wanted);
  return present ? { arn: present.arn } : { create: { name: wanted, preset } };
}

/**
 * The answers for a publication that is there: what it has made by itself by now is still its own to make, and not
 * something that was there before it.
 */
export function answersAgain(
  input: Pick<PublicationInput, 'portfolio' | 'launchRole'>,
  asked: PublicationAnswers,
  before: PublicationAnswers,
): PublicationAnswers {
  const { portfolio, launchRole } = before;
  return {
    ...asked,
    ...(portfolio.create?.name === input.portfolio && { portfolio }),
    ...(launchRole.create?.name === input.launchRole && { launchRole }),
  };
}
