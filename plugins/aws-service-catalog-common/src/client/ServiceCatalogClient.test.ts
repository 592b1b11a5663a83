import { ResponseError } from '@backstage/errors';
import { ServiceCatalogClient } from './ServiceCatalogClient';

const discoveryApi = {
  getBaseUrl: async (pluginId: string) => `http://portal.test/api/${pluginId}`,
};

function clientAnswering(status: number, body?: unknown) {
  const requests: Request[] = [];
  const client = new ServiceCatalogClient({
    discoveryApi,
    fetchApi: {
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        requests.push(new Request(input, init));
        return new Response(body === undefined ? null : JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json' },
        });
      },
    },
  });
  return { client, requests };
}

describe('ServiceCatalogClient', () => {
  it('repeats filters and leaves out what is not asked', async () => {
    const { client, requests } = clientAnswering(200, { items: [] });
    await client.listProducts('science~genomics', {
      search: 'deep learning',
      filter: ['kind=marketplace', 'vendor=Amazon'],
    });
    const url = new URL(requests[0].url);
    expect(url.pathname).toBe(
      '/api/aws-service-catalog/v1/teams/science~genomics/products',
    );
    expect(url.searchParams.getAll('filter')).toEqual([
      'kind=marketplace',
      'vendor=Amazon',
    ]);
    expect(url.searchParams.has('cursor')).toBe(false);
  });

  it('sends the idempotency key and the token of a change', async () => {
    const { client, requests } = clientAnswering(202, { id: 'launch' });
    const launch = await client.createLaunch(
      'ai-research',
      { productId: 'prod-1', versionId: 'pa-1', name: 'run-1' },
      { idempotencyKey: 'key-0001', token: 'secret' },
    );
    expect(launch).toEqual({ id: 'launch' });
    expect(requests[0].method).toBe('POST');
    expect(requests[0].headers.get('idempotency-key')).toBe('key-0001');
    expect(requests[0].headers.get('authorization')).toBe('Bearer secret');
    expect(await requests[0].json()).toEqual({
      productId: 'prod-1',
      versionId: 'pa-1',
      name: 'run-1',
    });
  });

  it('survives fetch middleware that looks into the request before passing it on', async () => {
    const bodies: unknown[] = [];
    const client = new ServiceCatalogClient({
      discoveryApi,
      fetchApi: {
        fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
          await new Request(input, init).text();
          bodies.push(await new Request(input, init).json());
          return Response.json({ checks: [], blocked: false });
        },
      },
    });

    await client.preFlight('ai-research', {
      operation: 'provision',
      productId: 'prod-1',
    });

    expect(bodies).toEqual([{ operation: 'provision', productId: 'prod-1' }]);
  });

  it('rejects with the error envelope of the backend', async () => {
    const { client } = clientAnswering(400, {
      error: { name: 'InputError', message: 'wrong', field: 'name' },
      response: { statusCode: 400 },
    });
    const error = await client.listTeams().catch(thrown => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.body.error.field).toBe('name');
    expect(error.cause.message).toBe('wrong');
  });

  it('resolves a deletion without a body', async () => {
    const { client, requests } = clientAnswering(204);
    await expect(
      client.deletePlan('ai-research', 'pp-1', 'plan-1'),
    ).resolves.toBeUndefined();
    expect(requests[0].method).toBe('DELETE');
  });
});
