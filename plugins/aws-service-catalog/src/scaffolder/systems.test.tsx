import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  ScaffolderFieldExtensions,
  SecretsContextProvider,
  scaffolderApiRef,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import { FakeServiceCatalogApi } from '../__testUtils__/FakeServiceCatalogApi';
import { launchStep } from '../__testUtils__/renderTemplate';
import { storyTeams } from '../__testUtils__/story';
import plugin from '../alpha';
import { serviceCatalogApiRef } from '../api';
import {
  AwsLaunchParametersFieldExtension,
  AwsLaunchPathPickerFieldExtension,
  AwsLaunchTagsFieldExtension,
  AwsProductPickerFieldExtension,
  AwsTeamPickerFieldExtension,
  AwsVersionPickerFieldExtension,
} from '../index';

const manifest = { title: 'Launch a product', steps: launchStep };
const teams = { ...storyTeams, items: storyTeams.items.slice(0, 1) };

const teamField = () => screen.getByRole('textbox', { name: /^Team/ });

describe('the fields of templates', () => {
  it('are there in the new frontend system', async () => {
    renderTestApp({
      features: [scaffolderPlugin, plugin],
      initialRouteEntries: ['/create/templates/default/launch'],
      apis: [
        [serviceCatalogApiRef, new FakeServiceCatalogApi({ teams })],
        [
          scaffolderApiRef,
          scaffolderApiMock.mock({
            getTemplateParameterSchema: async () => manifest,
          }),
        ],
        catalogApiMock(),
      ],
    });
    await waitFor(() => expect(teamField()).toHaveValue('AI Research'));
  });

  it('are there in the legacy frontend system', async () => {
    const outlet = (
      <ScaffolderFieldExtensions>
        <AwsTeamPickerFieldExtension />
        <AwsProductPickerFieldExtension />
        <AwsVersionPickerFieldExtension />
        <AwsLaunchPathPickerFieldExtension />
        <AwsLaunchParametersFieldExtension />
        <AwsLaunchTagsFieldExtension />
      </ScaffolderFieldExtensions>
    );
    const Template = () => (
      <Stepper
        manifest={manifest}
        extensions={useCustomFieldExtensions(outlet)}
        onCreate={async () => {}}
      />
    );
    await renderInTestApp(
      <TestApiProvider
        apis={[[serviceCatalogApiRef, new FakeServiceCatalogApi({ teams })]]}
      >
        <SecretsContextProvider>
          <Template />
        </SecretsContextProvider>
      </TestApiProvider>,
    );
    await waitFor(() => expect(teamField()).toHaveValue('AI Research'));
  });
});
