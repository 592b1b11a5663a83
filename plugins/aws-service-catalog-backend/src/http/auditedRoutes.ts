/** What the audit log calls the changes that the API makes. Reads, and pre-flight checks, change nothing. */
const auditedRoutes: { method: string; path: RegExp; eventId: string }[] = [
  {
    method: 'POST',
    path: /^\/v1\/teams\/(?<team>[^/]+)\/launches\/?$/,
    eventId: 'launch-create',
  },
  {
    method: 'POST',
    path: /^\/v1\/teams\/(?<team>[^/]+)\/launches\/(?<launchId>[^/]+)\/resumption\/?$/,
    eventId: 'launch-resume',
  },
  {
    method: 'POST',
    path: /^\/v1\/teams\/(?<team>[^/]+)\/provisioned-products\/(?<provisionedProductId>[^/]+)\/updates\/?$/,
    eventId: 'provisioned-product-update',
  },
  {
    method: 'POST',
    path: /^\/v1\/teams\/(?<team>[^/]+)\/provisioned-products\/(?<provisionedProductId>[^/]+)\/terminations\/?$/,
    eventId: 'provisioned-product-terminate',
  },
  {
    method: 'POST',
    path: /^\/v1\/teams\/(?<team>[^/]+)\/provisioned-products\/(?<provisionedProductId>[^/]+)\/plans\/?$/,
    eventId: 'plan-create',
  },
  {
    method: 'DELETE',
    path: /^\/v1\/teams\/(?<team>[^/]+)\/provisioned-products\/(?<provisionedProductId>[^/]+)\/plans\/(?<planId>[^/]+)\/?$/,
    eventId: 'plan-delete',
  },
];

/** The audit event of a request, with the ids in its path; `undefined` when it changes nothing. */
export function auditedRoute(
  method: string,
  path: string,
): { eventId: string; meta: Record<string, string> } | undefined {
  for (const route of auditedRoutes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match) return { eventId: route.eventId, meta: { ...match.groups } };
  }
  return undefined;
}
