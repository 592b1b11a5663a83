import {
  type Launch,
  pagesOf,
  type ServiceCatalogApi,
} from 'backstage-plugin-aws-service-catalog-common';

/** Launches of a team as far back as a time, newest first. */
export async function launchesSince(
  api: ServiceCatalogApi,
  team: string,
  since: Date,
): Promise<Launch[]> {
  const launches: Launch[] = [];
  for await (const page of launchPages(api, team)) {
    const recent = page.filter(one => isSince(one, since));
    launches.push(...recent);
    if (recent.length < page.length) break;
  }
  return launches;
}

/** Whether a launch was requested at a time or later. */
export function isSince({ requestedAt }: Launch, since: Date): boolean {
  return new Date(requestedAt) >= since;
}

/** The newest launch on a provisioned product that is like this; undefined when none ever was. */
export async function newestOn(
  api: ServiceCatalogApi,
  team: string,
  provisionedProduct: string,
  isLike: (launch: Launch) => boolean,
): Promise<Launch | undefined> {
  for await (const page of launchPages(api, team, provisionedProduct)) {
    const found = page.find(isLike);
    if (found) return found;
  }
  return undefined;
}

function launchPages(
  api: ServiceCatalogApi,
  team: string,
  provisionedProduct?: string,
): AsyncGenerator<Launch[]> {
  return pagesOf(cursor =>
    api.listLaunches(team, {
      scope: 'team',
      provisionedProduct,
      limit: 100,
      cursor,
    }),
  );
}
