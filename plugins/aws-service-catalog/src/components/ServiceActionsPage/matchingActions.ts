import type { ServiceActionSummary } from 'backstage-plugin-aws-service-catalog-common';

/** Service actions that have every word of a search in their name or description. */
export function matchingActions(
  actions: readonly ServiceActionSummary[],
  search: string,
): ServiceActionSummary[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(({ name, description = '' }) => {
    const text = `${name} ${description}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}
