import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  SecretsContextProvider,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { serviceCatalogApiRef } from '../api';
import { fieldExtensions } from '../scaffolder/fields/fieldExtensions';
import type { FakeServiceCatalogApi } from './FakeServiceCatalogApi';

type StepperProps = ComponentProps<typeof Stepper>;
type Steps = StepperProps['manifest']['steps'];

const extensions: StepperProps['extensions'] = Object.values(
  fieldExtensions,
).map(({ schema, ...field }) => ({ ...field, schema: schema.schema }));

/** What to launch, and how, in one step of a template. */
export const launchStep: Steps = [
  {
    title: 'Launch',
    schema: {
      type: 'object',
      required: ['team', 'product', 'version'],
      properties: {
        team: { title: 'Team', type: 'string', 'ui:field': 'AwsTeamPicker' },
        product: {
          title: 'Product',
          type: 'string',
          'ui:field': 'AwsProductPicker',
        },
        version: {
          title: 'Version',
          type: 'string',
          'ui:field': 'AwsVersionPicker',
        },
        parameters: {
          title: 'Parameters',
          type: 'object',
          'ui:field': 'AwsLaunchParameters',
        },
      },
    },
  },
];

function Secrets() {
  const { secrets } = useTemplateSecrets();
  return <output aria-label="secrets">{JSON.stringify(secrets)}</output>;
}

/** Opens the form of a template in a test app; `created` has the values it was sent with. */
export async function renderTemplate(
  api: FakeServiceCatalogApi,
  steps: Steps = launchStep,
  initialState?: StepperProps['initialState'],
) {
  const created = jest.fn<Promise<void>, [Record<string, unknown>]>(
    async () => {},
  );
  renderInTestApp(
    <SecretsContextProvider>
      <Stepper
        manifest={{ title: 'Template', steps }}
        extensions={extensions}
        initialState={initialState}
        onCreate={created}
      />
      <Secrets />
    </SecretsContextProvider>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [[serviceCatalogApiRef, api], mockApis.analytics()],
    },
  );
  const secrets = await screen.findByLabelText('secrets');
  return {
    user: userEvent.setup(),
    created,
    secrets: () => JSON.parse(secrets.textContent ?? '{}'),
  };
}
