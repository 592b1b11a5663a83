import { expect } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { apiAs, serviceCatalogApi } from './api';

const team = `${serviceCatalogApi}/teams/ai-research`;

interface Named {
  id: string;
  name: string;
}

/**
 * Launches the cheapest product of the story, as the researcher, for tests that need something to look at.
 *
 * @returns the launch and the address of its page
 */
export async function launchBucket(name: string) {
  const api = await apiAs('researcher');
  const products = await (await api.get(`${team}/products`)).json();
  const { id: productId } = products.items.find(
    (product: Named) => product.name === 'Research data bucket',
  );
  const product = await (await api.get(`${team}/products/${productId}`)).json();
  const answer = await api.post(`${team}/launches`, {
    headers: { 'idempotency-key': randomUUID() },
    data: {
      productId,
      versionId: product.versions[0].id,
      pathId: product.launchPaths.find(
        (path: Named) => path.name === 'AI Research Team Portfolio',
      ).id,
      name,
      parameters: {},
      tags: [
        { key: 'CostCenter', value: '4711' },
        { key: 'Project', value: 'ai-research' },
      ],
    },
  });
  expect(answer.status(), await answer.text()).toBe(202);
  const { id } = await answer.json();
  await api.dispose();
  return { id, address: `/service-catalog/launches/${id}?team=ai-research` };
}
