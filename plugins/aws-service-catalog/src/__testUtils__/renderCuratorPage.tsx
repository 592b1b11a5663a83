import { FakeServiceCatalogApi } from './FakeServiceCatalogApi';
import { renderPage } from './renderPage';
import { storyTeams } from './story';

/** Opens a page of the catalog "hub" as somebody of the platform team, by its address below the catalog. */
export function renderCuratorPage(
  address: string,
  apis: Parameters<typeof renderPage>[2],
): ReturnType<typeof renderPage> {
  const teams = {
    ...storyTeams,
    person: { ...storyTeams.person, curator: true },
  };
  return renderPage(
    new FakeServiceCatalogApi({ teams }),
    `/catalogs/hub${address}`,
    apis,
  );
}
