import { type TestPortal, startPortal } from '../__testUtils__/startPortal';
import { TestSandbox } from '../__testUtils__/TestSandbox';

jest.setTimeout(180_000);

describe('the guardrails of a team whose portfolios are curated', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('are read again after a change of access, and only then', async () => {
    const readAt = async () => {
      const { body } = await portal.get(
        '/v1/teams/ai-research/guardrails',
        'platform',
      );
      return body.asOf;
    };
    const before = await readAt();
    expect(await readAt()).toBe(before);

    const catalog = '/v1/catalogs/ai-research';
    const { body: list } = await portal.get(
      `${catalog}/portfolios`,
      'platform',
    );
    const granted = await portal.post(
      `${catalog}/portfolios/${list.items[0].id}/access`,
      { pattern: 'arn:aws:iam:::role/Visitors-*' },
      { as: 'platform' },
    );
    expect(granted.status).toBe(201);
    expect(await readAt()).not.toBe(before);
  });
});
