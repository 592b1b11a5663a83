import type { ServiceActionSummary } from '@aws-sdk/client-service-catalog';

/** A service action in a list. */
export interface ServiceActionView {
  id: string;
  name: string;
  description?: string;
}

export function toServiceActionViews(
  summaries: ServiceActionSummary[] | undefined,
): ServiceActionView[] {
  return (summaries ?? []).flatMap(({ Id, Name, Description }) =>
    Id === undefined
      ? []
      : { id: Id, name: Name ?? Id, description: Description || undefined },
  );
}
