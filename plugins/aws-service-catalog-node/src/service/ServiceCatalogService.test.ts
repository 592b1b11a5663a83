import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import {
  type ServiceCatalogService,
  serviceCatalogServiceRef,
} from './ServiceCatalogService';

const JANE = 'user:default/jane';
const PAT = 'user:default/pat';

describe('ServiceCatalogService', () => {
  let backend: TestBackend;
  let service: ServiceCatalogService;
  const askedBy: string[] = [];

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        createBackendPlugin({
          pluginId: 'aws-service-catalog',
          register(env) {
            env.registerInit({
              deps: {
                httpAuth: coreServices.httpAuth,
                httpRouter: coreServices.httpRouter,
              },
              async init({ httpAuth, httpRouter }) {
                httpRouter.use(async (req, res) => {
                  const { principal } = await httpAuth.credentials(req, {
                    allow: ['user'],
                  });
                  askedBy.push(principal.userEntityRef);
                  if (req.path === '/v1/teams') res.json({ items: [] });
                  else {
                    res.status(404).json({
                      error: { name: 'NotFoundError', message: 'no such team' },
                      response: { statusCode: 404 },
                    });
                  }
                });
              },
            });
          },
        }),
        createBackendPlugin({
          pluginId: 'caller',
          register(env) {
            env.registerInit({
              deps: { serviceCatalog: serviceCatalogServiceRef },
              async init({ serviceCatalog }) {
                service = serviceCatalog;
              },
            });
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend?.stop();
  });

  it('calls the plugin in the name of the caller', async () => {
    const api = service.onBehalfOf(mockCredentials.user(JANE));
    expect(await api.listTeams()).toEqual({ items: [] });
    expect(askedBy).toEqual([JANE]);
  });

  it('curates in the name of the caller', async () => {
    const { portfolios } = service.curationOnBehalfOf(
      mockCredentials.user(PAT),
    );
    const error = await portfolios
      .listPortfolios('nowhere')
      .catch(thrown => thrown);
    expect(error.statusCode).toBe(404);
    expect(askedBy.at(-1)).toBe(PAT);
  });

  it('rejects with what the plugin says', async () => {
    const api = service.onBehalfOf(mockCredentials.user(JANE));
    const error = await api.listProducts('nowhere').catch(thrown => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.statusCode).toBe(404);
    expect(error.cause.message).toBe('no such team');
  });

  it('does not act for nobody', async () => {
    const api = service.onBehalfOf(mockCredentials.service());
    const error = await api.listTeams().catch(thrown => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.statusCode).toBe(403);
  });
});
