import type {
  UnauthorisedInstance,
  UnauthorisedInstanceList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { consoleUrl } from '../../aws/consoleUrl';
import { describeImageOwners } from '../../aws/ec2/describeImageOwners';
import { describeLiveInstances } from '../../aws/ec2/describeLiveInstances';
import type { InstanceRead } from '../../aws/ec2/InstanceRead';
import type { Read, ReadCache, ReadPolicy } from '../../aws/ReadCache';
import { roleArnOf } from '../../aws/RoleSessions';
import { type Team, targetOf } from '../../teams/Team';
import type { TeamDirectory } from '../../teams/TeamDirectory';
import { type TeamView, noCatalogIn } from '../openTeam';
import { type TeamPortfolio, teamPortfolios } from '../teamPortfolios';
import { Unseen } from '../Unseen';
import { AUTO_TAG, classifyInstance, idInArn, tagOf } from './classifyInstance';
import { launchedBy } from './launchedBy';

const TOPIC = 'unauthorised-instances';

interface Found {
  items: UnauthorisedInstance[];
  unseen: string[];
}

/** Instances whose software did not come the approved way. */
export class InstanceReads {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  readonly #directory: Pick<TeamDirectory, 'all'>;

  constructor(options: {
    cache: ReadCache;
    policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
    directory: Pick<TeamDirectory, 'all'>;
  }) {
    this.#cache = options.cache;
    this.#policy = options.policy;
    this.#directory = options.directory;
  }

  /** Those in the account of a team, in one region, the oldest first. */
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
    const read = await this.of(through, options);
    return {
      ...read.value,
      catalog: through.catalog.id,
      asOf: read.asOf.toISOString(),
      stale: read.stale,
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

  async #find(reader: AwsSession): Promise<Found> {
    const { accountId } = reader.target;
    const unseen = new Unseen();
    const instances = await describeLiveInstances(reader);
    const imageIds = [
      ...new Set(instances.flatMap(({ imageId }) => imageId ?? [])),
    ];
    const [images, portfolios] = await Promise.all([
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
            ...toItem(instance, reader),
            ...verdict,
            imageName: image?.name,
            imageOwner: image?.ownerAlias ?? image?.ownerId,
          }
        : [];
    });
    items.sort((a, b) =>
      (a.launchedAt ?? '').localeCompare(b.launchedAt ?? ''),
    );
    return { items, unseen: unseen.sentences };
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

function toItem(
  instance: InstanceRead,
  { target }: AwsSession,
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
    launchedBy: launchedBy(instance),
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
