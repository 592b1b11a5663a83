import { createComponentExtension } from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import type { HomeContentProps } from './home/HomeContent';
import { awsServiceCatalogPlugin } from './plugin';
import { isAwsServiceCatalogResult } from './search/resultFacts';

/**
 * Page of a Group, for portals on the legacy frontend system: what the team runs, may launch, and what guards it.
 * @public
 */
export const EntityAwsServiceCatalogGroupContent =
  awsServiceCatalogPlugin.provide(
    createComponentExtension({
      name: 'EntityAwsServiceCatalogGroupContent',
      component: {
        lazy: () => import('./entity/GroupContent').then(m => m.GroupContent),
      },
    }),
  );

/**
 * Page of a User, for portals on the legacy frontend system: what the person runs.
 * @public
 */
export const EntityAwsServiceCatalogUserContent =
  awsServiceCatalogPlugin.provide(
    createComponentExtension({
      name: 'EntityAwsServiceCatalogUserContent',
      component: {
        lazy: () => import('./entity/UserContent').then(m => m.UserContent),
      },
    }),
  );

/**
 * Card of an entity that names provisioned products, for portals on the legacy frontend system.
 * @public
 */
export const EntityAwsServiceCatalogProvisionedProductsCard =
  awsServiceCatalogPlugin.provide(
    createComponentExtension({
      name: 'EntityAwsServiceCatalogProvisionedProductsCard',
      component: {
        lazy: () =>
          import('./entity/ProvisionedProductsCard').then(
            m => m.ProvisionedProductsCard,
          ),
      },
    }),
  );

/**
 * Card of the home page, for portals on the legacy frontend system: what the person runs and has under way.
 * @public
 */
export const AwsServiceCatalogHomeCard = awsServiceCatalogPlugin.provide(
  createCardExtension<HomeContentProps>({
    name: 'AwsServiceCatalogHomeCard',
    title: 'My software',
    description:
      'What I run from the service catalog, and what is being launched',
    components: () =>
      import('./home/HomeContent').then(m => ({ Content: m.HomeContent })),
  }),
);

/**
 * Search result for provisioned products and approved products, for portals on the legacy frontend system.
 * @public
 */
export const AwsServiceCatalogSearchResultListItem =
  awsServiceCatalogPlugin.provide(
    createSearchResultListItemExtension({
      name: 'AwsServiceCatalogSearchResultListItem',
      component: () =>
        import('./search/SearchResultItem').then(m => m.SearchResultItem),
      predicate: isAwsServiceCatalogResult,
    }),
  );
