import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { UserIdentity } from '@backstage/core-components';
import {
  createApiFactory,
  fetchApiRef,
  SignInPageProps,
} from '@backstage/core-plugin-api';
import { CatalogEntityPage } from '@backstage/plugin-catalog';
import { render, screen } from '@testing-library/react';
import { AwsServiceCatalogPage } from 'backstage-plugin-aws-service-catalog';
import { useEffect } from 'react';
import { Route } from 'react-router-dom';

const answers: Record<string, object> = {
  '/api/aws-service-catalog/v1/teams': {
    items: [
      {
        id: 'ai-research',
        groupRef: 'group:default/ai-research',
        title: 'AI Research',
        accountId: '222222222222',
        regions: ['us-east-1'],
        roleName: 'AIResearchTeam',
        may: { read: true, launch: true, update: true, terminate: true },
      },
    ],
    person: {
      entityRef: 'user:default/researcher',
      groupRefs: ['group:default/ai-research'],
      curator: false,
    },
    contacts: ['group:default/platform'],
  },
  '/api/aws-service-catalog/v1/teams/ai-research/products': {
    asOf: '2026-11-23T10:00:00.000Z',
    stale: false,
    total: 1,
    facets: { kinds: [], vendors: [], portfolios: [] },
    items: [
      {
        id: 'prod-1',
        name: 'Deep Learning Base AMI',
        kind: 'marketplace',
        type: 'CLOUD_FORMATION_TEMPLATE',
        vendor: 'Amazon Web Services',
      },
    ],
  },
};

/** Answers as the plugin's backend does; what nobody prepared is not there. */
const portalBackend = {
  async fetch(input: RequestInfo | URL) {
    const { pathname } = new URL(new Request(input).url);
    return answers[pathname]
      ? Response.json(answers[pathname])
      : Response.json(
          { error: { name: 'NotFoundError', message: pathname } },
          { status: 404 },
        );
  },
};

const SignedIn = ({ onSignInSuccess }: SignInPageProps) => {
  useEffect(
    () => onSignInSuccess(UserIdentity.createGuest()),
    [onSignInSuccess],
  );
  return null;
};

describe('a portal on the legacy frontend system', () => {
  it('mounts the pages as a route and finds the backend through its own APIs', async () => {
    const app = createApp({
      configLoader: async () => [
        {
          context: 'test',
          data: {
            app: { title: 'Legacy', baseUrl: 'http://localhost' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ],
      apis: [createApiFactory(fetchApiRef, portalBackend)],
      components: { SignInPage: SignedIn },
    });
    window.history.pushState({}, '', '/service-catalog');

    const App = app.createRoot(
      <AppRouter>
        <FlatRoutes>
          <Route path="/service-catalog" element={<AwsServiceCatalogPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          />
        </FlatRoutes>
      </AppRouter>,
    );
    render(<App />);

    expect(
      await screen.findByText('Deep Learning Base AMI', undefined, {
        timeout: 20_000,
      }),
    ).toBeInTheDocument();
  }, 60_000);
});
