import {
  type TestBackend,
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import request from 'supertest';
import repository from './index';

describe('the repository of the demo', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({ features: [repository] });
  });
  afterAll(async () => {
    await backend?.stop();
  });

  const put = (path: string, content: string) =>
    request(backend.server)
      .put(`/api/repository/files/${path}`)
      .set('content-type', 'text/yaml')
      .send(content);
  const get = (path: string) =>
    request(backend.server)
      .get(`/api/repository/files/${path}`)
      .set('authorization', mockCredentials.none.header());

  it('keeps what a person publishes, for everybody to read, and replaces it', async () => {
    await put('sleep-study/catalog-info.yaml', 'kind: Component').expect(204);
    await put('sleep-study/catalog-info.yaml', 'kind: System').expect(204);
    const answer = await get('sleep-study/catalog-info.yaml').expect(200);
    expect(answer.text).toBe('kind: System');
  });

  it('has nothing under other names', async () => {
    expect((await get('other/catalog-info.yaml')).status).toBe(404);
    expect((await get('other/passwords')).status).toBe(404);
    expect((await get('Other/catalog-info.yaml')).status).toBe(400);
  });

  it('takes nothing from nobody', async () => {
    const answer = await put('sneaky/catalog-info.yaml', 'kind: Component').set(
      'authorization',
      mockCredentials.none.header(),
    );
    expect(answer.status).toBe(401);
    expect((await get('sneaky/catalog-info.yaml')).status).toBe(404);
  });
});
