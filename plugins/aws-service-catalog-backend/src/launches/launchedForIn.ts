import { provisionedProductIdOf, type StoredLaunch } from './StoredLaunch';

/** Entity refs of what a team has launched something for, by the id of the provisioned product. */
export function launchedForIn(
  launches: readonly StoredLaunch[],
  teamId: string,
  provisionedProductIds: readonly string[],
): Map<string, string> {
  const entityRefs = new Map<string, string>();
  for (const launch of launches) {
    const { request } = launch;
    const id = provisionedProductIdOf(launch);
    if (
      request.teamId === teamId &&
      request.entityRef &&
      id !== undefined &&
      provisionedProductIds.includes(id)
    ) {
      entityRefs.set(id, request.entityRef);
    }
  }
  return entityRefs;
}
