import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  EndInstanceRequest,
  InstanceChange,
  InstanceNotice,
  NotifyInstanceRequest,
  UnauthorisedInstance,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsAccess, AwsSession } from '../../aws/AwsAccess';
import { stopInstance } from '../../aws/ec2/stopInstance';
import { terminateInstance } from '../../aws/ec2/terminateInstance';
import { targetOfCatalog } from '../../catalogs/Catalog';
import type { CatalogSession, Catalogs } from '../../catalogs/Catalogs';
import { InvalidFieldError } from '../../invalidField';
import type { TeamDirectory } from '../../teams/TeamDirectory';
import { scopesOfAccount } from '../openTeam';
import { AUTO_TAG, cameThrough } from './classifyInstance';
import type { InstanceReads } from './InstanceReads';

/** How an instance is ended. */
export type Ending = 'stop' | 'terminate';

const WHAT_IS_WRONG: Record<UnauthorisedInstance['kind'], string> = {
  marketplace: 'did not come through Service Catalog',
  image: 'did not come through Service Catalog',
  unclear: 'may not have come through Service Catalog',
  'not-approved': 'runs a product that is no longer approved',
  'other-portfolio':
    'came from a portfolio that no team of the account may use',
};

/** What curators do about unauthorised instances. Each is looked at once more before anything is done to it. */
export class Intervene {
  readonly #aws: AwsAccess;
  readonly #catalogs: Pick<Catalogs, 'all'>;
  readonly #reads: InstanceReads;
  readonly #directory: Pick<TeamDirectory, 'all'>;
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;

  constructor(options: {
    aws: AwsAccess;
    catalogs: Pick<Catalogs, 'all'>;
    reads: InstanceReads;
    directory: Pick<TeamDirectory, 'all'>;
    notifications: NotificationService;
    logger: LoggerService;
  }) {
    this.#aws = options.aws;
    this.#catalogs = options.catalogs;
    this.#reads = options.reads;
    this.#directory = options.directory;
    this.#notifications = options.notifications;
    this.#logger = options.logger;
  }

  /** Tells whoever is known to run it, and the groups of the teams in its account when that is not sure. */
  async notify(
    session: CatalogSession,
    instanceId: string,
    { region, message }: NotifyInstanceRequest,
  ): Promise<InstanceNotice> {
    const { instance } = await this.#unauthorised(session, instanceId, region);
    const recipients = await this.#recipients(instance);
    if (recipients.length === 0) {
      throw new ConflictError(
        `Nobody is known to run ${instanceId}, and no team works in account ${instance.accountId}`,
      );
    }
    await this.#notifications.send({
      recipients: { type: 'entity', entityRef: recipients },
      payload: {
        title: `${instance.name ?? instanceId} ${WHAT_IS_WRONG[instance.kind]}`,
        description: [message, instance.reason].filter(Boolean).join('\n\n'),
        severity: 'high',
        topic: 'aws-service-catalog',
        scope: `unauthorised-instance-${instanceId}`,
      },
    });
    this.#logger.info(`Told ${recipients.join(', ')} of ${instanceId}`);
    return { instanceId, recipients };
  }

  /**
   * Stops or terminates it, as the person.
   *
   * @throws InputError - `confirm` is not the id of the instance
   * @throws ConflictError - it is not unauthorised, or no longer, or did or may have come through Service Catalog
   * @throws ServiceUnavailableError - it could not be looked at once more
   */
  async end(
    session: CatalogSession,
    instanceId: string,
    ending: Ending,
    { region, confirm }: EndInstanceRequest,
  ): Promise<InstanceChange> {
    if (confirm !== instanceId) {
      throw new InvalidFieldError(
        'confirm',
        `confirm must be the id of the instance, ${instanceId}`,
      );
    }
    const { instance, inRegion } = await this.#unauthorised(
      session,
      instanceId,
      region,
    );
    if (!isEndedHere(instance)) {
      throw new ConflictError(
        `${instanceId} is not ended from here. ${instance.reason}`,
      );
    }
    const actor = this.#aws.actor(inRegion, session.person.sessionName);
    const change = await (ending === 'stop'
      ? stopInstance(actor, instanceId)
      : terminateInstance(actor, instanceId));
    await this.#reads.changed(
      scopesOfAccount(this.#catalogs.all(), session.catalog.accountId),
    );
    return { instanceId, ...change };
  }

  async #unauthorised(
    { catalog, scope }: CatalogSession,
    instanceId: string,
    region = catalog.region,
  ): Promise<{
    instance: UnauthorisedInstance;
    inRegion: AwsSession['target'];
  }> {
    const inRegion = { ...targetOfCatalog(catalog), region };
    const { value, stale } = await this.#reads.of(
      { reader: this.#aws.reader(inRegion), scope },
      { refresh: true },
    );
    if (stale) {
      throw new ServiceUnavailableError(
        `AWS does not answer, so ${instanceId} could not be looked at once more. Nothing was done to it; try again later.`,
      );
    }
    const instance = value.items.find(item => item.instanceId === instanceId);
    if (!instance) {
      throw new ConflictError(
        `Account ${catalog.accountId} has no unauthorised instance ${instanceId} in ${region}: it is gone, or it came through Service Catalog`,
      );
    }
    return { instance, inRegion };
  }

  /** Only Service Catalog's own tag is sure, where it names a person of the portal; whoever else is named is told together with the teams. */
  async #recipients({
    accountId,
    launchedBy,
  }: UnauthorisedInstance): Promise<string[]> {
    const owner = launchedBy?.entityRef ? [launchedBy.entityRef] : [];
    if (owner.length > 0 && launchedBy?.source === AUTO_TAG.principal) {
      return owner;
    }
    const groups = (await this.#directory.all())
      .filter(team => team.accountId === accountId)
      .map(team => team.groupRef);
    return [...owner, ...groups];
  }
}

/** What Service Catalog has launched ends there: its stack and its record would stay behind. */
function isEndedHere(instance: UnauthorisedInstance): boolean {
  const { kind } = instance;
  return !cameThrough(instance) && (kind === 'marketplace' || kind === 'image');
}
