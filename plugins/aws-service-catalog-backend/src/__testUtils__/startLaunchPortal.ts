import { randomUUID } from 'node:crypto';
import {
  coreServices,
  createServiceFactory,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  type NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import {
  type SignalPayload,
  signalsServiceRef,
} from '@backstage/plugin-signals-node';
import type { JsonObject } from '@backstage/types';
import type {
  Launch,
  LaunchState,
  ProductDetail,
  ProductList,
  ProvisionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { eventually, type TestSandbox } from 'test-sandbox';
import { WATCH_TASK_ID } from '../launches/scheduleLaunches';
import { type Feature, startPortal, type TestPortal } from './startPortal';

/** An audit event as it ended. */
export interface AuditedChange {
  eventId: string;
  outcome: 'success' | 'fail';
  meta: JsonObject;
  error?: string;
}

/** A portal whose launches only go on when the test says so, and everything that it tells the world. */
export interface LaunchPortal extends TestPortal {
  /** One round of the watcher. */
  watch(): Promise<void>;
  /** One round of a task. */
  run(taskId: string): Promise<void>;
  /** Lets the stacks finish, then the watcher see it. */
  finish(): Promise<void>;
  /** Lets the watcher work until a launch is no longer in this state. */
  leaves(state: LaunchState, launch: Launch): Promise<Launch>;
  /** Body of a request that launches the newest version of a product. */
  order(
    product: StoryProduct,
    overrides?: Partial<ProvisionRequest>,
  ): Promise<ProvisionRequest>;
  launch(
    body: object,
    options?: { as?: string; key?: string; team?: string },
  ): ReturnType<TestPortal['post']>;
  /** The launch as it stands now. */
  launchOf(id: string, as?: string): Promise<Launch>;
  /** Something of the story that runs. */
  running(
    product: StoryProduct,
    overrides?: Partial<ProvisionRequest>,
    as?: string,
  ): Promise<Launch>;
  /** Asks for a change of what a launch has made. */
  change(
    launch: Launch,
    kind: 'updates' | 'terminations' | 'plans',
    body: object,
    options?: { as?: string; key?: string },
  ): ReturnType<TestPortal['post']>;
  /** The page of what a launch has made. */
  detail(launch: Launch, as?: string): ReturnType<TestPortal['get']>;
  notifications: NotificationSendOptions[];
  signals: SignalPayload[];
  audited: AuditedChange[];
}

const NETWORK = {
  KeyName: 'researcher-key',
  SubnetId: 'subnet-0a1b2c3d4e5f60001',
};

/** Products of the story, by a short name, with what they launch with. */
const PRODUCTS = {
  ami: {
    name: 'Deep Learning Base AMI (Amazon Linux)',
    parameters: { ...NETWORK, VpcId: 'vpc-0a1b2c3d4e5f60001' },
    tags: [{ key: 'CostCenter', value: '4711' }],
  },
  hub: {
    name: 'JupyterHub on EC2',
    parameters: { ...NETWORK, AdminPassword: 'correct horse battery' },
    tags: [{ key: 'CostCenter', value: '4711' }],
  },
  bucket: {
    name: 'Research data bucket',
    parameters: { Classification: 'internal' },
    tags: [{ key: 'CostCenter', value: '4711' }],
  },
  draft: {
    name: 'GPU workstation (draft)',
    parameters: NETWORK,
    tags: [{ key: 'CostCenter', value: '4711' }],
  },
  weak: {
    name: 'Notebook server (weak role)',
    parameters: { SubnetId: NETWORK.SubnetId },
    tags: [{ key: 'CostCenter', value: '4711' }],
  },
} satisfies Record<
  string,
  Pick<ProvisionRequest, 'name' | 'parameters' | 'tags'>
>;

/** Short name of a product of the story. */
export type StoryProduct = keyof typeof PRODUCTS;

const TEAM = 'ai-research';

export async function startLaunchPortal(
  sandbox: TestSandbox,
  {
    config,
    entities,
    database,
    notify = async () => {},
    features = [],
  }: {
    config?: JsonObject;
    entities?: Entity[];
    /** Lets portals share one, or one go on where another has ended. */
    database?: DatabaseService;
    /** What the notification service does with what it is sent. */
    notify?: (sent: NotificationSendOptions) => Promise<void>;
    features?: Feature[];
  } = {},
): Promise<LaunchPortal> {
  const scheduler = mockServices.scheduler();
  const notifications: NotificationSendOptions[] = [];
  const signals: SignalPayload[] = [];
  const audited: AuditedChange[] = [];
  const portal = await startPortal(sandbox, {
    config,
    entities,
    features: [
      ...(database
        ? [
            createServiceFactory({
              service: coreServices.database,
              deps: {},
              factory: () => database,
            }),
          ]
        : []),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          send: async sent => {
            notifications.push(sent);
            await notify(sent);
          },
        }),
      }),
      createServiceFactory({
        service: signalsServiceRef,
        deps: {},
        factory: () => ({
          publish: async signal => {
            signals.push(signal);
          },
        }),
      }),
      createServiceFactory({
        service: coreServices.auditor,
        deps: {},
        factory: () => ({
          createEvent: async ({ eventId, meta }) => ({
            success: async end => {
              audited.push({
                eventId,
                outcome: 'success',
                meta: { ...meta, ...end?.meta },
              });
            },
            fail: async end => {
              audited.push({
                eventId,
                outcome: 'fail',
                meta: { ...meta, ...end.meta },
                error: end.error.message,
              });
            },
          }),
        }),
      }),
      ...features,
    ],
  });
  const watch = () => scheduler.triggerTask(WATCH_TASK_ID);
  const itemOf = ({ provisionedProductId }: Launch) =>
    `/v1/teams/${TEAM}/provisioned-products/${provisionedProductId}`;
  const launchPortal: LaunchPortal = {
    ...portal,
    notifications,
    signals,
    audited,
    watch,
    run: taskId => scheduler.triggerTask(taskId),
    async finish() {
      await sandbox.settle();
      await watch();
    },
    leaves: (state, launch) =>
      eventually(
        async () => {
          await watch();
          return launchPortal.launchOf(launch.id);
        },
        now => now.state !== state,
      ),
    async order(product, overrides) {
      const { name, parameters, tags } = PRODUCTS[product];
      const { body: list } = await portal.get(
        `/v1/teams/${TEAM}/products?limit=100`,
      );
      const { items }: ProductList = list;
      const { id = '' } = items.find(item => item.name === name) ?? {};
      const { body } = await portal.get(`/v1/teams/${TEAM}/products/${id}`);
      const { versions, launchPaths }: ProductDetail = body;
      return {
        productId: id,
        versionId: versions[0].id,
        pathId: launchPaths.find(
          path => path.name === 'AI Research Team Portfolio',
        )?.id,
        name: `run-${randomUUID().slice(0, 8)}`,
        parameters,
        tags,
        ...overrides,
      };
    },
    launch: (body, { as, key = randomUUID(), team = TEAM } = {}) =>
      portal.post(`/v1/teams/${team}/launches`, body, {
        as,
        headers: { 'Idempotency-Key': key },
      }),
    async launchOf(id, as) {
      const { body } = await portal.get(`/v1/teams/${TEAM}/launches/${id}`, as);
      return body;
    },
    async running(product, overrides, as) {
      const order = await launchPortal.order(product, overrides);
      const { body } = await launchPortal.launch(order, { as });
      await launchPortal.finish();
      return launchPortal.launchOf(body.id, as);
    },
    change: (launch, kind, body, { as, key = randomUUID() } = {}) =>
      portal.post(`${itemOf(launch)}/${kind}`, body, {
        as,
        headers: { 'Idempotency-Key': key },
      }),
    detail: (launch, as) => portal.get(itemOf(launch), as),
  };
  return launchPortal;
}
