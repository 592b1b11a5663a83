import { type AuditedRoute, audited } from './AuditedRoute';

const PUBLICATIONS = '/v1/catalogs/{catalog}/publications';

/** Changes to publications and launch roles. What a publication does by itself is audited step by step. */
export const publishingRoutes: AuditedRoute[] = [
  audited('POST', PUBLICATIONS, 'publication-create'),
  audited(
    'POST',
    `${PUBLICATIONS}/{publicationId}/resumption`,
    'publication-resume',
  ),
  audited(
    'POST',
    `${PUBLICATIONS}/{publicationId}/withdrawal`,
    'publication-withdraw',
  ),
  audited('POST', '/v1/catalogs/{catalog}/launch-roles', 'launch-role-create'),
];
