import {
  type BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import path from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { httpRouterServiceFactory } from '@backstage/backend-defaults/httpRouter';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { eventually } from 'test-sandbox';
import personas from '../personas';
import policy from '../policy';

const PEOPLE = [
  'researcher',
  'researcher-2',
  'other-team',
  'platform',
  'nobody',
];

/** The people and the policy of the demo, with Backstage's own authentication: a policy is asked about who signed in. */
export interface Portal {
  /**
   * Makes a request as one of the personas.
   *
   * @param route - below `/api`
   */
  send(
    persona: string,
    method: 'get' | 'post' | 'put' | 'delete',
    route: string,
  ): request.Test;
  /** Runs a scheduled task now: none runs by itself. */
  trigger(taskId: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param config - beside the personas and the catalog of people
 * @param template - path of a file with one more template
 */
export async function startPortal(options: {
  features: BackendFeature[];
  config: JsonObject;
  template?: string;
}): Promise<Portal> {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      authServiceFactory,
      httpAuthServiceFactory,
      httpRouterServiceFactory,
      userInfoServiceFactory,
      permissionsServiceFactory,
      permissionsRegistryServiceFactory,
      authPlugin,
      personas,
      catalogPlugin,
      scaffolderEntityModel,
      permissionPlugin,
      policy,
      ...options.features,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...options.config,
          permission: { enabled: true },
          auth: {
            providers: {
              personas: {
                people: PEOPLE.map(id => ({
                  id,
                  name: id,
                  userEntityRef: `user:default/${id}`,
                })),
              },
            },
          },
          catalog: {
            providers: { awsServiceCatalog: { templates: true } },
            locations: [
              {
                type: 'file',
                target: path.resolve(
                  __dirname,
                  '../../../../examples/org.yaml',
                ),
                rules: [{ allow: ['User', 'Group'] }],
              },
              ...(options.template
                ? [
                    {
                      type: 'file',
                      target: options.template,
                      rules: [{ allow: ['Template'] }],
                    },
                  ]
                : []),
            ],
          },
        },
      }),
    ],
  });

  /** As soon as the catalog knows the person. */
  async function signIn(persona: string): Promise<string> {
    const { body } = await eventually(
      async () =>
        request(backend.server)
          .get('/api/auth/personas/refresh')
          .set('x-portal-persona', persona),
      ({ status }) => status === 200,
    );
    return body.backstageIdentity.token;
  }
  const tokens = new Map<string, string>();
  for (const persona of PEOPLE) tokens.set(persona, await signIn(persona));

  return {
    send: (persona, method, route) =>
      request(backend.server)
        [method](`/api${route}`)
        .set('Authorization', `Bearer ${tokens.get(persona)}`),
    trigger: id => scheduler.triggerTask(id),
    stop: async () => {
      await backend.stop();
    },
  };
}
