import { EntityProvider } from '@backstage/plugin-catalog-react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { SearchResultListItemExtensions } from '@backstage/plugin-search-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { AWS_SERVICE_CATALOG_ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import {
  AwsServiceCatalogHomeCard,
  AwsServiceCatalogSearchResultListItem,
  EntityAwsServiceCatalogGroupContent,
  EntityAwsServiceCatalogProvisionedProductsCard,
  EntityAwsServiceCatalogUserContent,
  isAwsServiceCatalogAvailable,
  rootRouteRef,
} from '.';
import {
  aiResearchGroup,
  componentWith,
  researcher,
} from './__testUtils__/entities';
import { FakeGuardrailsApi } from './__testUtils__/FakeGuardrailsApi';
import { FakeServiceCatalogApi } from './__testUtils__/FakeServiceCatalogApi';
import { runningMachine } from './__testUtils__/provisionedStory';
import { guardrailsApiRef, serviceCatalogApiRef } from './api';

const component = componentWith({
  [AWS_SERVICE_CATALOG_ANNOTATIONS.provisionedProductId]: runningMachine.id,
});

const renderLegacy = (element: JSX.Element) =>
  renderInTestApp(
    <TestApiProvider
      apis={[
        [
          serviceCatalogApiRef,
          new FakeServiceCatalogApi({ provisionedProducts: [runningMachine] }),
        ],
        [guardrailsApiRef, new FakeGuardrailsApi().api],
      ]}
    >
      {element}
    </TestApiProvider>,
    {
      mountedRoutes: {
        '/software': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );

describe('the extensions in the legacy frontend system', () => {
  it.each([
    ['group', aiResearchGroup, <EntityAwsServiceCatalogGroupContent />],
    ['user', researcher, <EntityAwsServiceCatalogUserContent />],
    [
      'component',
      component,
      <EntityAwsServiceCatalogProvisionedProductsCard />,
    ],
  ])('mounts on the page of a %s', async (_, entity, element) => {
    await renderLegacy(
      <EntityProvider entity={entity}>{element}</EntityProvider>,
    );
    const [link] = await screen.findAllByRole('link', {
      name: runningMachine.name,
    });
    expect(link).toHaveAttribute(
      'href',
      '/software/provisioned/pp-machine1?team=ai-research&region=us-east-1',
    );
  });

  it('mounts on the home page', async () => {
    await renderLegacy(<AwsServiceCatalogHomeCard count={1} />);
    expect(
      await screen.findByRole('link', { name: runningMachine.name }),
    ).toBeVisible();
    expect(screen.getByText('My software')).toBeVisible();
  });

  it('mounts among search results', async () => {
    await renderLegacy(
      <SearchResultListItemExtensions
        results={[
          {
            type: 'software-catalog',
            document: Object.assign(
              { title: 'raw-reads', text: '', location: '/catalog/x' },
              { type: 'aws-service-catalog-provisioned-product' },
            ),
          },
        ]}
      >
        <AwsServiceCatalogSearchResultListItem />
      </SearchResultListItemExtensions>,
    );
    expect(await screen.findByText('Provisioned product')).toBeVisible();
  });

  it('tells which entities name what runs', () => {
    expect(isAwsServiceCatalogAvailable(component)).toBe(true);
    expect(isAwsServiceCatalogAvailable(aiResearchGroup)).toBe(false);
  });
});
