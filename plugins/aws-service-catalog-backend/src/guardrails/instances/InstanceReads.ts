import type {
  UnauthorisedInstance,
  UnauthorisedInstanceList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { consoleUrl } from '../../aws/consoleUrl';
import { describeImageOwners } from '../../aws/ec2/describeImageOwners';
import { describeLiveInstances } from '../../aws/ec2/describeLiveInstances';
import type { InstanceRead } from '../../aws/ec2/InstanceRead';
import { listEnabledRegions } from '../../aws/ec2/listEnabledRegions';
import type { Read, ReadCache, ReadPolicy } from '../../aws/ReadCache';
import { roleArnOf } from '../../aws/RoleSessions';
import {
  type KnownPeople,
  unknownSessionNames,
} from '../../provisioned/owners';
import { type Team, targetOf } from '../../teams/Team';
import type { TeamDirectory } from '../../teams/TeamDirectory';
import { type TeamView, noCatalogIn } from '../openTeam';
import { type KnownSessions, teamRolesIn } from '../personBehind';
import { type TeamPortfolio, teamPortfolios } from '../teamPortfolios';
import { Unseen } from '../Unseen';
import {
  AUTO_TAG,
  classifyInstance,
  idInArn,
  isOfUnknownImage,
  tagOf,
} from './classifyInstance';
import { launchedBy } from './launchedBy';

const TOPIC = 'unauthorised-instances';
const MAX_NAMED = 20;

interface Found {
  items: UnauthorisedInstance[];
  unseen: string[];
}

/** Instances whose software did not come the approved way. */
export class InstanceReads {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  readonly #directory: Pick<TeamDirectory, 'all'>;
  readonly #peopleOf: (sessionNames: string[]) => Promise<KnownPeople>;

  constructor(options: {
    cache: ReadCache;
    policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
    directory: Pick<TeamDirectory, 'all'>;
    /** People behind session names that do not tell them. */
    peopleOf: (sessionNames: string[]) => Promise<KnownPeople>;
  }) {
    this.#cache = options.cache;
    this.#policy = options.policy;
    this.#directory = options.directory;
    this.#peopleOf = options.peopleOf;
  }

  /**
   * Those in the account of a team, the oldest first: in every region that the team works in, whichever the view is of,
   * and in all others of the account, where nobody would look otherwise.
   */
  async ofTeam(
    { team, through }: TeamView,
    options?: { refresh?: boolean },
  ): Promise<UnauthorisedInstanceList> {
    if (!through) {
      return {
        items: [],
        unseen: [noCatalogIn(team)],
        asOf: new Date().toISOString(),
        stale: false,
      };
    }
    const { scope, readerIn } = through;
    const unseen = new Unseen();
    const enabled = await unseen.tryRead(
      "Instances in other regions than the team's were not looked for: the regions of the account",
      this.#regionsOf(through),
    );
    const found = await unseen.tryEach(
      'Instances',
      [...new Set([...team.regions, ...(enabled ?? [])])],
      region => this.of({ reader: readerIn(region), scope }, options),
    );
    const reads = [...found.values()];
    return {
      items: reads.flatMap(({ value }) => value.items).sort(byAge),
      unseen: [
        ...new Set(reads.flatMap(({ value }) => value.unseen)),
        ...unseen.sentences,
      ],
      catalog: through.catalog.id,
      asOf: new Date(
        Math.min(Date.now(), ...reads.map(({ asOf }) => asOf.getTime())),
      ).toISOString(),
      stale: reads.some(({ stale }) => stale),
    };
  }

  /** Those that a session sees in its account and region. */
  of(
    { reader, scope }: { reader: AwsSession; scope: string },
    options?: { refresh?: boolean },
  ): Promise<Read<Found>> {
    return this.#cache.read(
      { scope, topic: TOPIC, id: reader.target.region },
      { ...this.#policy, refresh: options?.refresh },
      () => this.#find(reader),
    );
  }

  /** After one was stopped or terminated. */
  async changed(scopes: readonly string[]): Promise<void> {
    for (const scope of scopes) await this.#cache.invalidate(scope, TOPIC);
  }

  async #regionsOf({
    reader,
    scope,
  }: {
    reader: AwsSession;
    scope: string;
  }): Promise<string[]> {
    const { value } = await this.#cache.read(
      { scope, topic: 'enabled-regions' },
      this.#policy,
      () => listEnabledRegions(reader),
    );
    return value;
  }

  async #find(reader: AwsSession): Promise<Found> {
    const { accountId } = reader.target;
    const unseen = new Unseen();
    const instances = await describeLiveInstances(reader);
    if (instances.length === 0) return { items: [], unseen: [] };
    const imageIds = [
      ...new Set(instances.flatMap(({ imageId }) => imageId ?? [])),
    ];
    const [sessions, images, portfolios] = await Promise.all([
      this.#sessionsOf(instances, accountId),
      unseen.tryRead(
        'The owners of images',
        describeImageOwners(reader, imageIds),
      ),
      unseen.tryRead('The portfolios of the teams', this.#portfoliosIn(reader)),
    ]);
    const items = instances.flatMap(instance => {
      const image = images?.find(({ imageId }) => imageId === instance.imageId);
      const verdict = classifyInstance(instance, image, {
        accountId,
        portfolios,
      });
      return verdict
        ? {
            ...toItem(instance, reader, sessions),
            ...verdict,
            imageName: image?.name,
            imageOwner: image?.ownerAlias ?? image?.ownerId,
          }
        : [];
    });
    const unknown = instances.filter(instance =>
      isOfUnknownImage(instance, images),
    );
    if (unknown.length > 0) unseen.add(ofUnknownImage(unknown));
    items.sort(byAge);
    return { items, unseen: unseen.sentences };
  }

  async #sessionsOf(
    instances: readonly InstanceRead[],
    accountId: string,
  ): Promise<KnownSessions> {
    const [teams, people] = await Promise.all([
      this.#directory.all(),
      this.#peopleOf(
        unknownSessionNames(
          instances.flatMap(
            instance => tagOf(instance, AUTO_TAG.principal) ?? [],
          ),
        ),
      ),
    ]);
    return { teamRoles: teamRolesIn(teams, accountId), people };
  }

  /** Portfolios of all teams of the account: instances are the account's, not a team's. */
  async #portfoliosIn(reader: AwsSession): Promise<TeamPortfolio[]> {
    const { accountId, region } = reader.target;
    const teams = (await this.#directory.all()).filter(
      (team: Team) => team.accountId === accountId,
    );
    const lists = await Promise.all(
      teams.map(team =>
        teamPortfolios(reader, roleArnOf(targetOf(team, region))),
      ),
    );
    return lists.flatMap(({ granted }) => granted);
  }
}

function byAge(
  a: Pick<UnauthorisedInstance, 'launchedAt'>,
  b: Pick<UnauthorisedInstance, 'launchedAt'>,
): number {
  return (a.launchedAt ?? '').localeCompare(b.launchedAt ?? '');
}

function ofUnknownImage(instances: readonly InstanceRead[]): string {
  const named = instances
    .slice(0, MAX_NAMED)
    .map(({ instanceId, name, imageId }) =>
      name
        ? `${name} (${instanceId}, ${imageId})`
        : `${instanceId} (${imageId})`,
    )
    .join(', ');
  const more = instances.length - MAX_NAMED;
  return `Whose software runs on ${named}${
    more > 0 ? ` and ${more} more` : ''
  } is not known: the image is gone, or the account may no longer see it.`;
}

function toItem(
  instance: InstanceRead,
  { target }: AwsSession,
  sessions: KnownSessions,
): Omit<UnauthorisedInstance, 'kind' | 'reason'> {
  return {
    instanceId: instance.instanceId,
    region: target.region,
    accountId: target.accountId,
    name: instance.name,
    state: stateOf(instance.state),
    instanceType: instance.instanceType,
    imageId: instance.imageId,
    productCodes: instance.productCodes,
    launchedAt: instance.launchedAt,
    launchedBy: launchedBy(instance, sessions),
    provisionedProductId: idInArn(tagOf(instance, AUTO_TAG.provisionedProduct)),
    consoleUrl: consoleUrl(target, {
      kind: 'resource',
      type: 'AWS::EC2::Instance',
      physicalId: instance.instanceId,
    }),
    tags: instance.tags,
  };
}

/** Only these are asked for. */
function stateOf(state: string): UnauthorisedInstance['state'] {
  const known = ['pending', 'running', 'stopping', 'stopped'] as const;
  return known.find(one => one === state) ?? 'running';
}
