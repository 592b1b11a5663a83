import { NotFoundError } from '@backstage/errors';
import { getAllowedImagesSettings } from '../aws/ec2/getAllowedImagesSettings';
import { getRole } from '../aws/iam/getRole';
import type { PolicyRead } from '../aws/iam/PolicyRead';
import { readGroupPolicies } from '../aws/iam/readGroupPolicies';
import { readRolePolicies } from '../aws/iam/readRolePolicies';
import { roleArnOf } from '../aws/RoleSessions';
import { trustsServiceCatalog } from '../products/preFlight/trustsServiceCatalog';
import { targetOf } from '../teams/Team';
import type { ImageSettings } from './allowedImages';
import { Everybody } from './Everybody';
import type { TeamView } from './openTeam';
import { type Attempt, type Tried, isClosed } from './proof/Attempt';
import {
  type Place,
  endUserAttempts,
  imageOwnerAttempts,
  launchRoleAttempt,
  marketplaceAttempts,
  ownImageAttempt,
  privateImageAttempt,
} from './proof/attempts';
import { tryAttempt } from './proof/tryAttempt';
import { type TakeOff, tryTakeOffs } from './proof/tryTakeOffs';
import { doubtOrganization } from './proof/doubtOfOrganization';
import { regionsToTry } from './proof/regionsToTry';
import { type PrivateImages, readPrivateImages } from './privateImages';
import type { LaunchRoles } from './rules/serviceCatalogPath';
import { type PortfoliosOfTeam, teamPortfolios } from './teamPortfolios';
import { Unseen } from './Unseen';

/** All that is read and tried about a team. Survives JSON. */
export interface Evidence {
  principalArn: string;
  /** The account has no such role: nothing about it can be proven. */
  isRoleAbsent: boolean;
  policies: PolicyRead[];
  groupPolicies: PolicyRead[];
  /** Policies of IAM groups that share portfolios with the role, by ARN of the group; those of users are not read. */
  sharedPolicies: Record<string, PolicyRead[]>;
  privateImages: PrivateImages;
  portfolios?: PortfoliosOfTeam;
  /** By rule; undefined when IAM did not judge all of them. */
  tried: {
    marketplace?: Tried[];
    imageOwner?: Tried[];
    privateImages?: Tried[];
    endUser?: Tried[];
    launchRoles?: Tried[];
  };
  takeOffs: TakeOff[];
  launchRoles: LaunchRoles;
  /** Who has access to the team's portfolios and was not tried: ARNs, patterns, or who it may be, in words. */
  untried: string[];
  imageSettings: ImageSettings[];
  unseen: string[];
}

// A team with more launch roles than this has most of them for other things than instances.
const MAX_LAUNCH_ROLES = 30;
const MAX_OTHERS = 5;

/** Reads the policies of a team's role and tries what the guardrails are for and against. */
export async function readEvidence(
  view: TeamView & { through: NonNullable<TeamView['through']> },
): Promise<Evidence> {
  const { team, region, through } = view;
  const { reader, readerIn } = through;
  const unseen = new Unseen();
  const place: Place = {
    partition: team.partition ?? 'aws',
    accountId: team.accountId,
    region,
    principalArn: roleArnOf(targetOf(team, region)),
  };
  const tryAll = (what: string, attempts: readonly Attempt[]) =>
    unseen.tryRead(
      what,
      Promise.all(attempts.map(attempt => tryAttempt(reader, attempt))),
    );

  let isRoleAbsent = false;
  const [role, images, portfolios, settings] = await Promise.all([
    unseen.tryRead(
      'The policies of the role',
      readRolePolicies(reader, roleNameIn(place.principalArn)).catch(error => {
        isRoleAbsent = error instanceof NotFoundError;
        throw error;
      }),
    ),
    readPrivateImages(through, team.regions, unseen),
    unseen.tryRead(
      'The portfolios of the team',
      teamPortfolios(reader, place.principalArn),
    ),
    Promise.all(
      team.regions.map(async inRegion => ({
        region: inRegion,
        settings: await unseen.tryRead(
          `EC2's setting of allowed images in ${inRegion}`,
          getAllowedImagesSettings(readerIn(inRegion)),
        ),
      })),
    ),
  ]);
  if (role) place.principalArn = role.arn;

  const roleNames = launchRoleNames(portfolios);
  const roles = await readLaunchRoles(view, roleNames ?? [], unseen);
  const { sharedWith = [], sharedWithPatterns = [] } = portfolios ?? {};
  unseen.beyond(
    'IAM users and groups that share portfolios with the role',
    sharedWith.slice(MAX_OTHERS),
  );
  if (sharedWithPatterns.length > 0) {
    unseen.add(
      `Whoever fits a pattern that shares portfolios with the role was not tried, for it names nobody: ${sharedWithPatterns.join(
        ', ',
      )}.`,
    );
  }
  unseen.beyond('Launch roles', (roleNames ?? []).slice(MAX_LAUNCH_ROLES));
  const everybody = await Everybody.of({
    reader,
    role: { arn: place.principalArn, policies: role?.policies },
    others: sharedWith.slice(0, MAX_OTHERS),
    unseen,
  });
  const [marketplace, imageOwner, privateImages, endUser, launchRoles] =
    await Promise.all([
      everybody.try(
        'What IAM decides on Marketplace',
        marketplaceAttempts(place),
      ),
      everybody.try(
        'What IAM decides on images',
        imageOwnerAttempts(
          place,
          regionsToTry(
            place,
            team.regions,
            images.knowsRegions
              ? [...images.searched, ...images.unsearched].sort()
              : undefined,
          ),
        ),
      ),
      everybody.try(
        'What IAM decides on private images',
        images.images.map(image =>
          privateImageAttempt({ ...place, region: image.region }, image),
        ),
      ),
      tryAll(
        'What IAM decides on Service Catalog',
        endUserAttempts(
          place,
          portfolios?.granted.flatMap(({ products }) => products)[0]?.id,
        ),
      ),
      tryAll(
        'What IAM decides on launch roles',
        roles.arns.map(({ arn, name }) =>
          launchRoleAttempt({ ...place, principalArn: arn }, name),
        ),
      ),
    ]);
  const unsearched = await openRegions(images.unsearched, where =>
    everybody.try(`What IAM decides on images in ${where}`, [
      ownImageAttempt({ ...place, region: where }),
    ]),
  );
  const denials = [...(marketplace ?? []), ...(imageOwner ?? [])];
  const takeOffs = await tryTakeOffs({
    tried: [...denials, ...(privateImages ?? [])],
    roleArn: place.principalArn,
    everybody,
    unseen,
  });
  const isOpen = denials.some(
    tried => tried.attempt.expected === 'denied' && !isClosed(tried),
  );
  const groupPolicies = isOpen
    ? await unseen.tryRead(
        'The policies of IAM groups',
        readGroupPolicies(reader),
      )
    : [];
  return {
    principalArn: place.principalArn,
    isRoleAbsent,
    policies: role?.policies ?? [],
    groupPolicies: groupPolicies ?? [],
    sharedPolicies: everybody.groupPolicies,
    privateImages: { ...images, unsearched },
    portfolios,
    tried: {
      marketplace,
      imageOwner: imageOwner && doubtOrganization(imageOwner, imageOwner),
      privateImages:
        privateImages && doubtOrganization(privateImages, imageOwner ?? []),
      endUser,
      launchRoles,
    },
    takeOffs,
    launchRoles: {
      names: roleNames,
      absent: roles.absent,
      distrustful: roles.distrustful,
      untried: (roleNames ?? []).filter(
        name =>
          !roles.absent.includes(name) &&
          !roles.arns.some(tried => tried.name === name),
      ),
    },
    untried: portfolios
      ? [
          ...everybody.untried,
          ...sharedWith.slice(MAX_OTHERS),
          ...sharedWithPatterns,
        ]
      : ['whoever else has access to its portfolios'],
    imageSettings: settings,
    unseen: unseen.sentences,
  };
}

/** Of some regions, those in which not everybody is kept from starting any image of the account. */
async function openRegions(
  regions: readonly string[],
  tryIn: (region: string) => Promise<Tried[] | undefined>,
): Promise<string[]> {
  const tried = await Promise.all(regions.map(tryIn));
  return regions.filter((_, index) => !tried[index]?.every(isClosed));
}

function launchRoleNames(
  portfolios: PortfoliosOfTeam | undefined,
): string[] | undefined {
  return (
    portfolios && [
      ...new Set(
        portfolios.granted.flatMap(({ products }) =>
          products.flatMap(({ launchRole }) => launchRole ?? []),
        ),
      ),
    ]
  );
}

interface ReadRoles {
  arns: { name: string; arn: string }[];
  absent: string[];
  distrustful: string[];
}

async function readLaunchRoles(
  { team, through }: TeamView & { through: NonNullable<TeamView['through']> },
  names: readonly string[],
  unseen: Unseen,
): Promise<ReadRoles> {
  const roles: ReadRoles = { arns: [], absent: [], distrustful: [] };
  await Promise.all(
    names.slice(0, MAX_LAUNCH_ROLES).map(async name => {
      const role = await unseen.tryRead(
        `The launch role ${name}`,
        getRole(through.reader, name).catch(error => {
          if (!(error instanceof NotFoundError)) throw error;
          roles.absent.push(name);
          return undefined;
        }),
      );
      if (!role) return;
      roles.arns.push({ name, arn: role.arn });
      if (trustsServiceCatalog(role.trustPolicy, team.accountId) === 'no') {
        roles.distrustful.push(name);
      }
    }),
  );
  roles.arns.sort((a, b) => a.name.localeCompare(b.name));
  return roles;
}

function roleNameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
