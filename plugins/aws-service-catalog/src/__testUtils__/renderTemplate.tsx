import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  SecretsContextProvider,
  useTemplateSecrets,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonValue } from '@backstage/types';
import { screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { serviceCatalogApiRef } from '../api';
import { fieldExtensions } from '../scaffolder/fields/fieldExtensions';
import type { FakeServiceCatalogApi } from './FakeServiceCatalogApi';
import { WithoutStyles } from './WithoutStyles';

type StepperProps = ComponentProps<typeof Stepper>;
type Steps = StepperProps['manifest']['steps'];

const extensions: StepperProps['extensions'] = Object.values(
  fieldExtensions,
).map(({ schema, ...field }) => ({ ...field, schema: schema.schema }));

/** One field of a template. */
type Field = { title: string; type: string } & Record<string, JsonValue>;

/** The fields that say what to launch, and how. */
export const launchFields = {
  team: { title: 'Team', type: 'string', 'ui:field': 'AwsTeamPicker' },
  product: { title: 'Product', type: 'string', 'ui:field': 'AwsProductPicker' },
  version: { title: 'Version', type: 'string', 'ui:field': 'AwsVersionPicker' },
  parameters: {
    title: 'Parameters',
    type: 'object',
    'ui:field': 'AwsLaunchParameters',
  },
} satisfies Record<string, Field>;

/** A step of a template. */
export const stepOf = (
  properties: Record<string, Field>,
  required: (keyof typeof properties)[] = [],
): Steps[number] => ({
  title: 'Launch',
  schema: { type: 'object', required, properties },
});

/** What to launch, and how, in one step of a template. */
export const launchStep: Steps = [
  stepOf(launchFields, ['team', 'product', 'version']),
];

/** A text field or picker of the form, once it is there. */
export const fieldOf = (name: RegExp) => screen.findByRole('textbox', { name });

/** Waits until a field shows a value. */
export const fieldShows = (name: RegExp, value: string) =>
  waitFor(() =>
    expect(screen.getByRole('textbox', { name })).toHaveValue(value),
  );

/** Chooses in a picker of the form. */
export async function choose(user: UserEvent, field: RegExp, option: RegExp) {
  await user.click(await fieldOf(field));
  await user.click(await screen.findByRole('option', { name: option }));
}

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
  // The form scrolls to its top; jsdom cannot.
  jest.spyOn(window, 'scrollTo').mockImplementation(() => {});
  renderInTestApp(
    <WithoutStyles>
      <SecretsContextProvider>
        <Stepper
          manifest={{ title: 'Template', steps }}
          extensions={extensions}
          initialState={initialState}
          onCreate={created}
        />
        <Secrets />
      </SecretsContextProvider>
    </WithoutStyles>,
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
