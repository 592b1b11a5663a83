import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import { randomUUID } from 'node:crypto';
import { TestSandbox } from 'test-sandbox';
import { type TestPortal, startPortal } from './startPortal';

/** An event of the audit log, with what became of it. */
export interface AuditedChange {
  eventId: string;
  request: Record<string, string>;
  outcome: 'succeeded' | 'failed';
  meta: JsonObject;
}

type Answer = Awaited<ReturnType<TestPortal['get']>>;

/** A portal that a curator works in, with the sandbox behind it. */
export interface CurationTest {
  sandbox: TestSandbox;
  portal: TestPortal;
  /** Names of permissions that the policy refuses. */
  refused: Set<string>;
  audited: AuditedChange[];
  /** Reads as a curator; throws unless the answer is 200. */
  read(path: string): Promise<Answer['body']>;
  /** Changes something as a curator, each time as a change of its own. */
  create(path: string, body: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a portal whose permission policy and audit log a test looks at. */
export async function startCuration({
  story,
  ...options
}: Parameters<typeof startPortal>[1] & {
  story?: string;
} = {}): Promise<CurationTest> {
  const sandbox = await TestSandbox.start({ story });
  const refused = new Set<string>();
  const audited: AuditedChange[] = [];
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: refused.has(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const auditor = mockServices.auditor.mock({
    createEvent: async ({ eventId, meta }) => {
      const end =
        (outcome: AuditedChange['outcome']) =>
        async (given?: { meta?: JsonObject }) => {
          audited.push({
            eventId,
            request: (meta ?? {}) as Record<string, string>,
            outcome,
            meta: given?.meta ?? {},
          });
        };
      return { success: end('succeeded'), fail: end('failed') };
    },
  });
  const portal = await startPortal(sandbox, {
    ...options,
    features: [
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () => permissions,
      }),
      auditor.factory,
      ...(options.features ?? []),
    ],
  });
  return {
    sandbox,
    portal,
    refused,
    audited,
    async read(path) {
      const { status, body } = await portal.get(path, 'platform');
      if (status !== 200) {
        throw new Error(`GET ${path}: ${status} ${JSON.stringify(body.error)}`);
      }
      return body;
    },
    create: (path, body) =>
      portal.post(path, body, {
        as: 'platform',
        headers: { 'Idempotency-Key': randomUUID() },
      }),
    async stop() {
      await portal.stop();
      await sandbox.stop();
    },
  };
}
