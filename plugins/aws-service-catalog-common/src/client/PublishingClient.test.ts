import { PublishingClient } from './PublishingClient';

function clientAnswering(status: number, body: unknown) {
  const requests: Request[] = [];
  const client = new PublishingClient({
    discoveryApi: {
      getBaseUrl: async (id: string) => `http://portal.test/api/${id}`,
    },
    fetchApi: {
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
        requests.push(new Request(input, init));
        return new Response(JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json' },
        });
      },
    },
  });
  return { client, requests };
}

describe('PublishingClient', () => {
  it('sends the answers of a publication under their key', async () => {
    const { client, requests } = clientAnswering(202, { id: 'publication' });
    const answers = {
      source: { kind: 'template' as const, url: 'https://example.com/t.yaml' },
      product: { name: 'Product', owner: 'Platform team' },
      version: { name: 'v1' },
      portfolio: { id: 'port-1' },
      launchRole: { localRoleName: 'LaunchRole' },
      teams: ['ai-research'],
    };
    const publication = await client.createPublication('hub', answers, {
      idempotencyKey: 'key-0001',
    });
    expect(publication).toEqual({ id: 'publication' });
    expect(requests[0].method).toBe('POST');
    expect(new URL(requests[0].url).pathname).toBe(
      '/api/aws-service-catalog/v1/catalogs/hub/publications',
    );
    expect(requests[0].headers.get('idempotency-key')).toBe('key-0001');
    expect(await requests[0].json()).toEqual(answers);
  });

  it('asks about a role for several resource types', async () => {
    const { client, requests } = clientAnswering(200, {});
    await client.getLaunchRoleReadiness('hub', 'LaunchRole', {
      resourceType: ['AWS::EC2::Instance', 'AWS::S3::Bucket'],
    });
    const url = new URL(requests[0].url);
    expect(url.pathname).toMatch(/\/launch-roles\/LaunchRole\/readiness$/);
    expect(url.searchParams.getAll('resourceType')).toEqual([
      'AWS::EC2::Instance',
      'AWS::S3::Bucket',
    ]);
  });
});
