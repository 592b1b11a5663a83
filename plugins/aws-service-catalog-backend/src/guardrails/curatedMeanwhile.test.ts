import type { GuardrailReport } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  SETUP_PRODUCT,
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import { SETUP_ACCOUNT } from '../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('the guardrails of a team whose portfolios are curated', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, {
      config: {
        ...policySetupConfig,
        teams: [
          ...policySetupConfig.teams.filter(
            ({ roleName }) => roleName !== 'SetOperatorTeam',
          ),
          {
            group: 'group:default/ai-research',
            accountId: SETUP_ACCOUNT,
            regions: ['us-east-1'],
            roleName: 'SetOperatorTeam',
          },
        ],
      },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const read = async (): Promise<GuardrailReport> =>
    (await portal.get('/v1/teams/correct/guardrails', 'platform')).body;

  it('are read again after a change of access, and prove nothing of whoever a pattern lets in', async () => {
    const stateIn = ({ rules }: GuardrailReport) =>
      rules.find(({ id }) => id === 'marketplace-deny');
    const before = await read();
    expect(stateIn(before)?.state).toBe('in-force');
    expect((await read()).asOf).toBe(before.asOf);

    const catalog = `/v1/catalogs/catalog-${SETUP_ACCOUNT}`;
    const { body: list } = await portal.get(
      `${catalog}/portfolios`,
      'platform',
    );
    const pattern = 'arn:aws:iam:::user/visitors/*';
    const granted = await portal.post(
      `${catalog}/portfolios/${list.items[0].id}/access`,
      { pattern },
      { as: 'platform' },
    );
    expect(granted.status).toBe(201);

    const now = await read();
    expect(now.asOf).not.toBe(before.asOf);
    expect(stateIn(now)).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining(`not tried for ${pattern}`),
    });
    expect(now.unseen.join(' ')).toContain(pattern);
  });

  it('take what may be launched from its members at once, and give it back', async () => {
    const products = async () => {
      const { status, body } = await portal.get(
        '/v1/teams/ai-research/products',
        'researcher',
      );
      return {
        status,
        names: body.items?.map(({ name }: { name: string }) => name),
      };
    };
    const change = async (intent: 'apply' | 'remove') => {
      const rule = `/v1/catalogs/catalog-${SETUP_ACCOUNT}/teams/ai-research/guardrails/end-user-policy`;
      const { body } = await portal.get(
        `${rule}/proposal?intent=${intent}`,
        'platform',
      );
      const { status } = await portal.post(
        `${rule}/${intent}`,
        { revision: body.revision },
        { as: 'platform' },
      );
      expect(status).toBe(200);
    };
    expect(await products()).toEqual({ status: 200, names: [SETUP_PRODUCT] });
    await change('remove');
    expect(await products()).toEqual({ status: 403 });
    await change('apply');
    expect(await products()).toEqual({ status: 200, names: [SETUP_PRODUCT] });
  });
});
