import type { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import type { GuardrailsApi } from 'backstage-plugin-aws-service-catalog-common';
import plugin from '../alpha';
import { catalogsApiRef, guardrailsApiRef, serviceCatalogApiRef } from '../api';
import { FakeCatalogsApi } from './FakeCatalogsApi';
import { FakeGuardrailsApi } from './FakeGuardrailsApi';
import type { FakeServiceCatalogApi } from './FakeServiceCatalogApi';

/** Ids of the extensions that pages of entities get from the plugin. */
type EntityExtension =
  | 'entity-content:aws-service-catalog/group'
  | 'entity-content:aws-service-catalog/user'
  | 'entity-card:aws-service-catalog/provisioned-products';

/** Opens the page of an entity in an app with the plugin, on what one of its extensions adds to it. */
export function renderEntity(
  entity: Entity,
  extension: EntityExtension,
  options: {
    api: FakeServiceCatalogApi;
    guardrails?: GuardrailsApi;
    /** Configuration of the extension. */
    config?: Record<string, number>;
  },
) {
  const { api, guardrails = new FakeGuardrailsApi().api, config } = options;
  return renderTestApp({
    features: [plugin],
    extensions: [createTestEntityPage({ entity })],
    config: config && {
      app: { extensions: [{ [extension]: { config } }] },
    },
    apis: [
      [serviceCatalogApiRef, api],
      [guardrailsApiRef, guardrails],
      [catalogsApiRef, new FakeCatalogsApi()],
    ],
  });
}
