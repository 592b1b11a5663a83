import { type AuditedRoute, audited } from './AuditedRoute';

const RULE = '/v1/catalogs/{catalog}/teams/{team}/guardrails/{rule}';
const INSTANCE = '/v1/catalogs/{catalog}/unauthorised-instances/{instanceId}';

/** Changes of guardrails, and what is done about instances that went past them. */
export const guardrailRoutes: AuditedRoute[] = [
  audited('POST', `${RULE}/apply`, 'guardrail-apply'),
  audited('POST', `${RULE}/remove`, 'guardrail-remove'),
  audited('POST', `${INSTANCE}/notify`, 'unauthorised-instance-notify'),
  audited('POST', `${INSTANCE}/stop`, 'unauthorised-instance-stop'),
  audited('POST', `${INSTANCE}/terminate`, 'unauthorised-instance-terminate'),
  audited(
    'POST',
    '/v1/catalogs/{catalog}/resource-groups',
    'resource-group-create',
  ),
];
