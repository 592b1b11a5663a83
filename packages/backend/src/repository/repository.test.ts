import {
  type TestBackend,
  mockCredentials,
  startTestBackend,
} from '@backstage/backend-test-utils';
import request from 'supertest';
import { storyUserInfo } from 'test-sandbox';
import repository from './index';

const AI_RESEARCH = '?owner=group:default/ai-research';

describe('the repository of the demo', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({ features: [repository, storyUserInfo] });
  });
  afterAll(async () => {
    await backend?.stop();
  });

  const put = (path: string, content: string, persona = 'researcher') =>
    request(backend.server)
      .put(`/api/repository/files/${path}`)
      .set(
        'authorization',
        mockCredentials.user.header(`user:default/${persona}`),
      )
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

  it('lets everybody of the team publish again, and nobody of another team', async () => {
    const path = 'ai-research.dreams/catalog-info.yaml';
    await put(`${path}${AI_RESEARCH}`, 'kind: API').expect(204);
    await put(`${path}${AI_RESEARCH}`, 'kind: API').expect(204);
    await put(path, 'kind: System', 'researcher-2').expect(204);

    const own = '?owner=group:default/genomics';
    for (const owner of ['', own]) {
      const refused = await put(`${path}${owner}`, 'kind: API', 'other-team');
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toBe(
        'name: The repository "ai-research.dreams" belongs to group:default/ai-research, and you are not in it. Choose another name, or ask group:default/ai-research to publish.',
      );
    }
    expect((await get(path)).text).toBe('kind: System');
  });

  it('keeps what somebody published alone from the rest of the team', async () => {
    const path = 'notes/catalog-info.yaml';
    await put(path, 'kind: API').expect(204);
    const refused = await put(path, 'kind: System', 'researcher-2');
    expect(refused.status).toBe(403);
    expect((await get(path)).text).toBe('kind: API');
  });

  it('takes nothing in the name of a team from outside of it', async () => {
    const path = 'ai-research.sneaky/catalog-info.yaml';
    const refused = await put(
      `${path}${AI_RESEARCH}`,
      'kind: Component',
      'other-team',
    );
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toBe(
      'owner: You are not in group:default/ai-research. Name a team of your own, or leave it out to publish as yourself.',
    );
    expect((await get(path)).status).toBe(404);
  });

  it('has nothing under other names', async () => {
    expect((await get('other/catalog-info.yaml')).status).toBe(404);
    expect((await get('other/passwords')).status).toBe(404);
    expect((await get('Other/catalog-info.yaml')).status).toBe(400);
    expect((await get('a..b/catalog-info.yaml')).status).toBe(400);
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
