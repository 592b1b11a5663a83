import { request } from '@playwright/test';

const backend = process.env.BACKEND_URL ?? 'http://localhost:7007';

/** Where the plugin's HTTP API lies. */
export const serviceCatalogApi = `${backend}/api/aws-service-catalog/v1`;

/** Where the scaffolder's HTTP API lies. */
export const scaffolderApi = `${backend}/api/scaffolder/v2`;

/** Talks to the portal's HTTP API as a persona, the way its pages do. */
export async function apiAs(persona: string) {
  const anonymous = await request.newContext();
  const answer = await anonymous.get(`${backend}/api/auth/personas/refresh`, {
    headers: { 'x-portal-persona': persona },
  });
  const { backstageIdentity } = await answer.json();
  await anonymous.dispose();
  return request.newContext({
    extraHTTPHeaders: { authorization: `Bearer ${backstageIdentity.token}` },
  });
}
