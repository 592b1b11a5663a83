import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { TestSandbox } from 'test-sandbox';
import type { AwsSession } from '../aws/AwsAccess';
import { TokenBucketBudget } from '../aws/RequestBudget';
import { SdkAwsAccess } from '../aws/SdkAwsAccess';
import { describeProduct } from '../aws/serviceCatalog/describeProduct';
import { listLaunchPaths } from '../aws/serviceCatalog/listLaunchPaths';
import { provisionProduct } from '../aws/serviceCatalog/provisionProduct';
import { searchProducts } from '../aws/serviceCatalog/searchProducts';
import type { AuditLaunch } from '../launches/auditLaunches';
import { LaunchNotices } from '../launches/LaunchNotices';
import type { LaunchProgress } from '../launches/LaunchProgress';
import { LaunchSteps } from '../launches/LaunchSteps';
import { LaunchSubmitter } from '../launches/LaunchSubmitter';
import { LaunchWatcher } from '../launches/LaunchWatcher';
import { MemoryLaunchStore } from '../launches/MemoryLaunchStore';
import type { StoredLaunch } from '../launches/StoredLaunch';
import { aLaunchRequest } from './aLaunchRequest';

const team = {
  id: 'ai-research',
  groupRef: 'group:default/ai-research',
  title: 'AI Research',
  accountId: '222222222222',
  regions: ['us-east-1'],
  roleName: 'AIResearchTeam',
};

/** The watcher with a store in memory and a clock that the test holds, and launches for it to watch. */
export class WatchRoom {
  readonly store = new MemoryLaunchStore();
  /** Session of the researcher. */
  readonly session: AwsSession;
  readonly steps: LaunchSteps;
  readonly submitter: LaunchSubmitter;
  readonly watcher: LaunchWatcher;
  /** The time, in milliseconds. */
  clock = Date.now();
  teamIsThere = true;
  readonly #now = () => new Date(this.clock);
  readonly #choice: { productId: string; versionId: string; pathId?: string };

  /** Opens one on a sandbox, with the bucket of the story to launch. */
  static async open(
    sandbox: TestSandbox,
    audit: AuditLaunch = async () => {},
  ): Promise<WatchRoom> {
    process.env.AWS_ENDPOINT_URL = sandbox.url;
    const aws = new SdkAwsAccess({
      baseCredentials: async () => async () =>
        sandbox.credentials('arn:aws:iam::111111111111:user/portal-backend'),
      budget: new TokenBucketBudget({ perSecond: 10_000, burst: 10_000 }),
      timeout: 20_000,
    });
    const session = aws.actor({ ...team, region: 'us-east-1' }, 'researcher');
    const { products } = await searchProducts(session, {
      sortBy: 'title',
      order: 'ascending',
    });
    const { id: productId = '' } =
      products.find(({ name }) => name === 'Research data bucket') ?? {};
    const [{ versions }, paths] = await Promise.all([
      describeProduct(session, productId),
      listLaunchPaths(session, productId),
    ]);
    const path = paths.find(({ name }) => name === 'Shared research tools');
    return new WatchRoom(
      aws,
      session,
      { productId, versionId: versions[0].id, pathId: path?.id },
      audit,
    );
  }

  private constructor(
    aws: SdkAwsAccess,
    session: AwsSession,
    choice: { productId: string; versionId: string; pathId?: string },
    audit: AuditLaunch,
  ) {
    this.session = session;
    this.#choice = choice;
    const { store } = this;
    const now = this.#now;
    const logger = mockServices.logger.mock();
    const nothing = async () => {};
    this.steps = new LaunchSteps({
      store,
      announce: nothing,
      notices: new LaunchNotices({ store, send: nothing, now, logger }),
      now,
    });
    this.submitter = new LaunchSubmitter({
      steps: this.steps,
      logger,
      now,
      sendMs: 20_000,
    });
    this.watcher = new LaunchWatcher({
      store,
      steps: this.steps,
      submitter: this.submitter,
      aws,
      teamById: async () => (this.teamIsThere ? team : undefined),
      audit,
      leaseMs: 60_000,
      now,
      logger,
    });
  }

  /** Sends a launch of this id to AWS, past the store. */
  send(id: string) {
    return provisionProduct(this.session, {
      ...this.#choice,
      token: id,
      name: `run-${id}`,
      parameters: [],
      tags: [],
      notificationArns: [],
    });
  }

  /** A launch in the store only. */
  async launchIn(
    progress: LaunchProgress,
    id: string = randomUUID(),
  ): Promise<StoredLaunch> {
    const at = this.#now();
    const { launch } = await this.store.create(
      aLaunchRequest({
        ...this.#choice,
        id,
        requestedAt: at,
        secretParameters:
          progress.state === 'interrupted' ? ['AdminPassword'] : [],
      }),
      { progress, events: [], at },
    );
    return launch;
  }

  /** A launch under way, in AWS and in the store, a moment younger than the one before. */
  async underWay(): Promise<StoredLaunch> {
    const id = randomUUID();
    const record = await this.send(id);
    this.clock += 1;
    return this.launchIn(
      {
        state: 'in-progress',
        recordId: record.id,
        provisionedProductId: record.provisionedProductId,
      },
      id,
    );
  }

  async progressOf({ request }: StoredLaunch) {
    return (await this.store.get(request.id))?.progress;
  }

  async stateOf(launch: StoredLaunch) {
    return (await this.progressOf(launch))?.state;
  }
}
