/** A change that the API makes, by the name that the audit log gives it. */
export interface AuditedRoute {
  method: string;
  /** Its groups are the ids in the path. */
  path: RegExp;
  eventId: string;
}

/** @param path - as in the OpenAPI document, e.g. `/v1/catalogs/{catalog}/portfolios` */
export function audited(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  eventId: string,
): AuditedRoute {
  const pattern = path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { method, path: new RegExp(`^${pattern}/?$`), eventId };
}
