import type { AuditedRoute } from './audited/AuditedRoute';
import { catalogProductRoutes } from './audited/catalogProductRoutes';
import { guardrailRoutes } from './audited/guardrailRoutes';
import { launchRoutes } from './audited/launchRoutes';
import { portfolioRoutes } from './audited/portfolioRoutes';
import { publishingRoutes } from './audited/publishingRoutes';

/** What the audit log calls the changes that the API makes. Reads, pre-flight checks and trials change nothing. */
const auditedRoutes: AuditedRoute[] = [
  ...launchRoutes,
  ...guardrailRoutes,
  ...portfolioRoutes,
  ...catalogProductRoutes,
  ...publishingRoutes,
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
