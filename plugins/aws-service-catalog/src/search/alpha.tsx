import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { isAwsServiceCatalogResult } from './resultFacts';

/** Search results of the plugin, on the new frontend system. */
export const searchExtensions = [
  SearchResultListItemBlueprint.make({
    params: {
      predicate: isAwsServiceCatalogResult,
      component: () =>
        import('./SearchResultItem').then(m => m.SearchResultItem),
    },
  }),
];
