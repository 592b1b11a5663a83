import type {
  Launch,
  LaunchForm,
  LaunchOperation,
  LaunchTimeline,
  PreFlight,
  Plan,
  ProductDetail,
  ProvisionedProductDetail,
  ProvisioningRecord,
  ServiceCatalogApi,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { apiError } from './apiError';
import { fakeProductList } from './fakeProductList';
import {
  allClear,
  deepLearning,
  deepLearningForm,
  gpuDraft,
  jupyterHub,
  jupyterHubForm,
  STORY_AS_OF,
  storyTeams,
} from './story';

/** What the fake answers from; tests change it as they like. */
export type FakeWorld = {
  teams: TeamList;
  products: ProductDetail[];
  forms: LaunchForm[];
  preFlight: PreFlight;
  launches: Launch[];
  timelines: LaunchTimeline[];
  provisionedProducts: ProvisionedProductDetail[];
  records: ProvisioningRecord[];
  plan: Plan;
  asOf: string;
  stale: boolean;
};

type Method = keyof ServiceCatalogApi;
type Interception = () => Promise<void>;

/**
 * The HTTP API in memory, in the story's happy state. `fail` and `hold` make it fail and slow, `world` is what it knows,
 * `calls` what it was asked.
 */
export class FakeServiceCatalogApi implements ServiceCatalogApi {
  readonly world: FakeWorld;
  readonly calls: { method: Method; args: unknown[] }[] = [];
  readonly #interceptions = new Map<Method, Interception>();
  readonly #byKey = new Map<string, { body: string; launch: Launch }>();

  constructor(world: Partial<FakeWorld> = {}) {
    this.world = {
      teams: storyTeams,
      products: [deepLearning, jupyterHub, gpuDraft],
      forms: [deepLearningForm, jupyterHubForm],
      preFlight: allClear,
      launches: [],
      timelines: [],
      provisionedProducts: [],
      records: [],
      plan: { id: 'plan-1', status: 'no-changes', changes: [] },
      asOf: STORY_AS_OF,
      stale: false,
      ...world,
    };
  }

  /** Makes every call of a method fail until `recover`. */
  fail(method: Method, error: Error): void {
    this.#interceptions.set(method, () => Promise.reject(error));
  }

  /** Makes every call of a method wait until the returned function is called. */
  hold(method: Method): () => void {
    let release = () => {};
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    this.#interceptions.set(method, () => released);
    return () => {
      this.recover(method);
      release();
    };
  }

  recover(method: Method): void {
    this.#interceptions.delete(method);
  }

  /** Arguments of the calls of a method, oldest first. */
  callsOf<M extends Method>(method: M): Parameters<ServiceCatalogApi[M]>[] {
    return this.calls
      .filter(call => call.method === method)
      .map(call => call.args as Parameters<ServiceCatalogApi[M]>);
  }

  listTeams: ServiceCatalogApi['listTeams'] = (...args) =>
    this.#answer('listTeams', args, () => this.world.teams);

  listProducts: ServiceCatalogApi['listProducts'] = (...args) =>
    this.#answer('listProducts', args, () => ({
      ...fakeProductList(this.world.products, args[1]),
      ...this.#freshness(),
    }));

  getProduct: ServiceCatalogApi['getProduct'] = (...args) =>
    this.#answer('getProduct', args, async () => ({
      ...(await found(this.world.products, ({ id }) => id === args[1])),
      ...this.#freshness(),
    }));

  getLaunchForm: ServiceCatalogApi['getLaunchForm'] = (...args) =>
    this.#answer('getLaunchForm', args, async () => {
      const [, productId, query] = args;
      const form = await found(
        this.world.forms,
        candidate => candidate.productId === productId,
      );
      return {
        ...form,
        versionId: query?.version ?? form.versionId,
        pathId: query?.path ?? form.pathId,
      };
    });

  preFlight: ServiceCatalogApi['preFlight'] = (...args) =>
    this.#answer('preFlight', args, () => this.world.preFlight);

  listLaunches: ServiceCatalogApi['listLaunches'] = (...args) =>
    this.#answer('listLaunches', args, () => ({
      items: this.world.launches.filter(
        launch =>
          !args[1]?.active || !['succeeded', 'failed'].includes(launch.state),
      ),
    }));

  getLaunch: ServiceCatalogApi['getLaunch'] = (...args) =>
    this.#answer('getLaunch', args, () =>
      found(this.world.launches, ({ id }) => id === args[1]),
    );

  getLaunchTimeline: ServiceCatalogApi['getLaunchTimeline'] = (...args) =>
    this.#answer('getLaunchTimeline', args, async () => {
      const known = this.world.timelines.find(
        ({ launch }) => launch.id === args[1],
      );
      if (known) return known;
      const launch = await found(
        this.world.launches,
        ({ id }) => id === args[1],
      );
      return {
        launch,
        events: [{ at: launch.requestedAt, state: 'requested', text: '' }],
        resources: [],
        stackEvents: [],
        outputs: [],
      };
    });

  createLaunch: ServiceCatalogApi['createLaunch'] = (...args) =>
    this.#answer('createLaunch', args, () => {
      const [team, request, { idempotencyKey }] = args;
      return this.#accepted('provision', idempotencyKey, request, {
        team,
        productId: request.productId,
        versionId: request.versionId,
        provisionedProductName: request.name,
      });
    });

  resumeLaunch: ServiceCatalogApi['resumeLaunch'] = (...args) =>
    this.#answer('resumeLaunch', args, () =>
      found(this.world.launches, ({ id }) => id === args[1]),
    );

  listProvisionedProducts: ServiceCatalogApi['listProvisionedProducts'] = (
    ...args
  ) =>
    this.#answer('listProvisionedProducts', args, () => {
      const items = this.world.provisionedProducts;
      return { items, total: items.length, ...this.#freshness() };
    });

  getProvisionedProduct: ServiceCatalogApi['getProvisionedProduct'] = (
    ...args
  ) =>
    this.#answer('getProvisionedProduct', args, async () => ({
      ...(await found(
        this.world.provisionedProducts,
        ({ id }) => id === args[1],
      )),
      ...this.#freshness(),
    }));

  listRecords: ServiceCatalogApi['listRecords'] = (...args) =>
    this.#answer('listRecords', args, () => ({ items: this.world.records }));

  createUpdate: ServiceCatalogApi['createUpdate'] = (...args) =>
    this.#answer('createUpdate', args, () => {
      const [team, provisionedProductId, request, { idempotencyKey }] = args;
      return this.#accepted('update', idempotencyKey, request, {
        team,
        provisionedProductId,
        versionId: request.versionId,
      });
    });

  createTermination: ServiceCatalogApi['createTermination'] = (...args) =>
    this.#answer('createTermination', args, () => {
      const [team, provisionedProductId, request, { idempotencyKey }] = args;
      return this.#accepted('terminate', idempotencyKey, request, {
        team,
        provisionedProductId,
        provisionedProductName: request.confirmName,
      });
    });

  createPlan: ServiceCatalogApi['createPlan'] = (...args) =>
    this.#answer('createPlan', args, () => this.world.plan);

  getPlan: ServiceCatalogApi['getPlan'] = (...args) =>
    this.#answer('getPlan', args, () => this.world.plan);

  deletePlan: ServiceCatalogApi['deletePlan'] = (...args) =>
    this.#answer('deletePlan', args, () => undefined);

  #freshness() {
    return { asOf: this.world.asOf, stale: this.world.stale };
  }

  async #answer<T>(
    method: Method,
    args: unknown[],
    answer: () => T | Promise<T>,
  ): Promise<T> {
    this.calls.push({ method, args });
    await this.#interceptions.get(method)?.();
    return answer();
  }

  async #accepted(
    operation: LaunchOperation,
    key: string,
    request: object,
    about: Pick<Launch, 'team'> & Partial<Launch>,
  ): Promise<Launch> {
    const body = JSON.stringify(request);
    const known = this.#byKey.get(key);
    if (known && known.body !== body) {
      throw await apiError(409, {
        name: 'ConflictError',
        message: 'The idempotency key was used for another change.',
      });
    }
    if (known) return known.launch;
    const number = String(this.#byKey.size + 1).padStart(12, '0');
    const launch: Launch = {
      id: `00000000-0000-4000-8000-${number}`,
      accountId: '222222222222',
      region: 'us-east-1',
      operation,
      state: 'requested',
      requestedBy: {
        entityRef: this.world.teams.person.entityRef,
        principalArn:
          'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
        isMe: true,
      },
      requestedAt: this.world.asOf,
      updatedAt: this.world.asOf,
      productId: deepLearning.id,
      provisionedProductName: '',
      parameters: {},
      secretParameters: [],
      tags: [],
      ...about,
    };
    this.#byKey.set(key, { body, launch });
    this.world.launches.unshift(launch);
    return launch;
  }
}

async function found<T>(
  items: readonly T[],
  matches: (item: T) => boolean,
): Promise<T> {
  const item = items.find(matches);
  if (item !== undefined) return item;
  throw await apiError(404, {
    name: 'NotFoundError',
    message: 'It does not exist.',
  });
}
