import {
  EC2Client,
  RunInstancesCommand,
  type RunInstancesCommandOutput,
} from '@aws-sdk/client-ec2';
import {
  GetRolePolicyCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type {
  GuardrailProposal,
  GuardrailReport,
  TeamReadiness,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import {
  SETUP_IMAGES,
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import {
  COPY_ACCOUNT,
  PRIVATE_COPY,
  SETUP_ACCOUNT,
} from '../__testUtils__/policySetups';

jest.setTimeout(180_000);

const SECOND_CATALOG = 'another-region';

describe('guardrails over HTTP', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startLaunchPortal(sandbox, {
      config: {
        ...policySetupConfig,
        catalogs: [
          ...policySetupConfig.catalogs,
          {
            id: SECOND_CATALOG,
            accountId: SETUP_ACCOUNT,
            region: 'eu-west-1',
            roleName: 'PortalCurator',
          },
        ],
        teams: [
          ...policySetupConfig.teams,
          {
            group: 'group:default/genomics',
            accountId: '333333333333',
            regions: ['us-east-1'],
            roleName: 'GenomicsTeam',
            catalog: `catalog-${COPY_ACCOUNT}`,
          },
          {
            group: 'group:default/ai-research',
            accountId: SETUP_ACCOUNT,
            regions: ['us-east-1'],
            roleName: 'AbsentTeam',
          },
        ],
      },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const CATALOG = `catalog-${SETUP_ACCOUNT}`;
  const ruleOf = (team: string, rule: string, catalog = CATALOG) =>
    `/v1/catalogs/${catalog}/teams/${team}/guardrails/${rule}`;
  const reportOf = async (
    team: string,
    as = 'platform',
  ): Promise<GuardrailReport> =>
    (await portal.get(`/v1/teams/${team}/guardrails`, as)).body;
  const stateOf = (report: GuardrailReport, id: string) =>
    report.rules.find(rule => rule.id === id)?.state;
  const propose = async (
    team: string,
    rule: string,
    { intent = 'apply', catalog = CATALOG } = {},
  ): Promise<GuardrailProposal> => {
    const { body } = await portal.get(
      `${ruleOf(team, rule, catalog)}/proposal?intent=${intent}`,
      'platform',
    );
    return body;
  };

  /** Uses a client of the SDK in the session of a role, once. */
  async function asRole<C extends { destroy(): void }, T>(
    Client: new (options: object) => C,
    role: string,
    use: (client: C) => Promise<T>,
    accountId = SETUP_ACCOUNT,
  ): Promise<T> {
    const client = new Client({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        `arn:aws:iam::${accountId}:role/${role}`,
      ),
      maxAttempts: 1,
    });
    return use(client).finally(() => client.destroy());
  }
  const run = (
    role: string,
    ImageId: string,
    accountId?: string,
  ): Promise<RunInstancesCommandOutput> =>
    asRole(
      EC2Client,
      role,
      ec2 =>
        ec2.send(
          new RunInstancesCommand({
            ImageId,
            InstanceType: 't3.micro',
            SubnetId: 'subnet-1',
            MinCount: 1,
            MaxCount: 1,
          }),
        ),
      accountId,
    );

  it('shows them to members of the team and to curators, and to nobody else', async () => {
    const member = await portal.get(
      '/v1/teams/genomics/guardrails',
      'other-team',
    );
    expect(member.status).toBe(200);
    const curator = await portal.get(
      '/v1/teams/genomics/guardrails',
      'platform',
    );
    expect(curator.status).toBe(200);
    const stranger = await portal.get(
      '/v1/teams/genomics/guardrails',
      'researcher',
    );
    expect(stranger.status).toBe(404);
    expect(
      (await portal.get('/v1/teams/nowhere/guardrails', 'platform')).status,
    ).toBe(404);
  });

  it('knows nothing of an account without a catalog, and says what to configure', async () => {
    const report = await reportOf('genomics');
    expect(report.answer).toBe('unknown');
    expect(report.rules.map(({ state }) => state)).toEqual(
      Array(5).fill('unknown'),
    );
    expect(report.because).toContain(
      "Add one with accountId '333333333333' to awsServiceCatalog.catalogs",
    );
  });

  it('never passes a role that is not there', async () => {
    const report = await reportOf('ai-research');
    expect(report.answer).toBe('unknown');
    for (const { state, reason } of report.rules) {
      expect({ state, reason }).toEqual({
        state: 'unknown',
        reason: `Account ${SETUP_ACCOUNT} has no role AbsentTeam.`,
      });
    }
  });

  it('names the statement that decided, and offers the corrected policy with the original explained', async () => {
    const { rules } = await reportOf('correct');
    const rule = rules.find(({ id }) => id === 'image-owner-deny');
    const attempt = rule?.attempts.find(
      ({ id }) => id === 'run-marketplace-image',
    );
    expect(attempt).toMatchObject({
      action: 'ec2:RunInstances',
      expected: 'denied',
      actual: 'explicit-deny',
      asExpected: 'yes',
      decidedBy: [
        {
          layer: 'inline',
          policyName: 'Guardrail',
          sid: 'DenyMarketplaceAMIAccess',
          attachedTo: 'CorrectTeam',
        },
      ],
    });
    expect(attempt?.context).toContainEqual({
      key: 'ec2:Owner',
      values: ['aws-marketplace'],
    });
    expect(JSON.parse(rule?.policy?.document ?? '')).toMatchObject({
      Statement: [
        {
          Condition: {
            StringNotEquals: { 'ec2:Owner': ['amazon', SETUP_ACCOUNT] },
          },
        },
      ],
    });
    expect(rule?.policy?.original).toContain('ForAnyValue:StringNotEquals');
    expect(rule?.policy?.explanation.join(' ')).toMatch(
      /does not match, and so does not deny, when the key is missing.*'self'/,
    );
  });

  it('shows what would change, applies it, and AWS denies from then on', async () => {
    await run('MissingTeam', SETUP_IMAGES.marketplace);

    const proposal = await propose('missing', 'image-owner-deny');
    expect(proposal).toMatchObject({
      roleName: 'MissingTeam',
      kind: 'inline-policy',
      name: 'ServiceCatalogGuardrail-ImageOwner',
      changes: true,
    });
    expect(proposal.before).toBeUndefined();

    const before = await reportOf('missing');
    expect(stateOf(before, 'image-owner-deny')).toBe('missing');
    const { status, body } = await portal.post(
      `${ruleOf('missing', 'image-owner-deny')}/apply`,
      { revision: proposal.revision },
      { as: 'platform' },
    );
    expect(status).toBe(200);
    expect(body.after).toBe(proposal.after);

    expect(stateOf(await reportOf('missing'), 'image-owner-deny')).toBe(
      'in-force',
    );
    await expect(
      run('MissingTeam', SETUP_IMAGES.marketplace),
    ).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
    await run('MissingTeam', SETUP_IMAGES.amazon);

    expect(portal.audited).toContainEqual(
      expect.objectContaining({
        eventId: 'guardrail-apply',
        outcome: 'success',
        meta: expect.objectContaining({
          team: 'missing',
          rule: 'image-owner-deny',
          roleName: 'MissingTeam',
          before: null,
          after: proposal.after,
        }),
      }),
    );
    const seen = await sandbox.requests({ operation: 'PutRolePolicy' });
    expect(seen.at(-1)?.principalArn).toContain('PortalCurator/platform');

    const again = await propose('missing', 'image-owner-deny');
    expect(again.changes).toBe(false);
  });

  it('shows at once what was applied through another catalog of the account', async () => {
    expect(stateOf(await reportOf('missing'), 'marketplace-deny')).toBe(
      'missing',
    );
    const change = {
      team: 'missing',
      rule: 'marketplace-deny',
      catalog: SECOND_CATALOG,
    };
    const { revision } = await propose(change.team, change.rule, change);
    const { status } = await portal.post(
      `${ruleOf(change.team, change.rule, change.catalog)}/apply`,
      { revision },
      { as: 'platform' },
    );
    expect(status).toBe(200);
    expect(stateOf(await reportOf('missing'), 'marketplace-deny')).toBe(
      'in-force',
    );
  });

  it('takes back only what the portal put there', async () => {
    const applied = await propose('on-a-group', 'marketplace-deny');
    await portal.post(
      `${ruleOf('on-a-group', 'marketplace-deny')}/apply`,
      { revision: applied.revision },
      { as: 'platform' },
    );
    expect(stateOf(await reportOf('on-a-group'), 'marketplace-deny')).toBe(
      'in-force',
    );
    const removal = await propose('on-a-group', 'marketplace-deny', {
      intent: 'remove',
    });
    expect(removal.before).toBeDefined();
    expect(removal.after).toBeUndefined();
    await portal.post(
      `${ruleOf('on-a-group', 'marketplace-deny')}/remove`,
      { revision: removal.revision },
      { as: 'platform' },
    );
    expect(stateOf(await reportOf('on-a-group'), 'marketplace-deny')).toBe(
      'missing',
    );
    const extras = await asRole(IAMClient, 'PortalCurator', iam =>
      iam.send(
        new GetRolePolicyCommand({
          RoleName: 'OnAGroupTeam',
          PolicyName: 'Extras',
        }),
      ),
    );
    expect(extras.PolicyName).toBe('Extras');

    const foreign = await propose('correct', 'marketplace-deny', {
      intent: 'remove',
    });
    expect(foreign.changes).toBe(false);
  });

  it('tells the second writer what has changed since the proposal', async () => {
    const proposal = await propose('one-region', 'image-owner-deny');
    await asRole(IAMClient, 'PortalCurator', iam =>
      iam.send(
        new PutRolePolicyCommand({
          RoleName: 'OneRegionTeam',
          PolicyName: proposal.name,
          PolicyDocument: JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              { Sid: 'Other', Effect: 'Deny', Action: 's3:*', Resource: '*' },
            ],
          }),
        }),
      ),
    );
    const { status, body } = await portal.post(
      `${ruleOf('one-region', 'image-owner-deny')}/apply`,
      { revision: proposal.revision },
      { as: 'platform' },
    );
    expect(status).toBe(409);
    expect(body.error.message).toContain('"Sid":"Other"');
  });

  it('attaches the managed policy, and the team may launch', async () => {
    const proposal = await propose('no-catalog', 'end-user-policy');
    expect(proposal).toMatchObject({
      kind: 'managed-policy',
      name: 'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess',
    });
    await portal.post(
      `${ruleOf('no-catalog', 'end-user-policy')}/apply`,
      { revision: proposal.revision },
      { as: 'platform' },
    );
    const report = await reportOf('no-catalog');
    expect(stateOf(report, 'end-user-policy')).toBe('in-force');
    expect(report.answer).toBe('yes');
  });

  it('denies private copies of paid images by id', async () => {
    await run('PrivateCopyTeam', PRIVATE_COPY, COPY_ACCOUNT);
    const catalog = `catalog-${COPY_ACCOUNT}`;
    const proposal = await propose('private-copy', 'private-image-deny', {
      catalog,
    });
    expect(proposal.after).toContain(PRIVATE_COPY);
    await portal.post(
      `${ruleOf('private-copy', 'private-image-deny', catalog)}/apply`,
      { revision: proposal.revision },
      { as: 'platform' },
    );
    await expect(
      run('PrivateCopyTeam', PRIVATE_COPY, COPY_ACCOUNT),
    ).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
    const { rules } = await reportOf('private-copy');
    expect(rules.find(({ id }) => id === 'private-image-deny')).toMatchObject({
      state: 'in-force',
      images: [{ imageId: PRIVATE_COPY, state: 'in-force' }],
    });
  });

  it.each([
    ['a researcher', 'ai-research', 'marketplace-deny', 'researcher', 404],
    [
      'a team of another account',
      'organization',
      'marketplace-deny',
      'platform',
      404,
    ],
    [
      'an account without private copies',
      'correct',
      'private-image-deny',
      'platform',
      400,
    ],
    [
      'what cannot be applied',
      'correct',
      'service-catalog-path',
      'platform',
      400,
    ],
  ])('refuses a proposal to %s', async (_, team, rule, as, status) => {
    const answer = await portal.get(`${ruleOf(team, rule)}/proposal`, as);
    expect(answer.status).toBe(status);
  });

  it('lets nobody but curators apply', async () => {
    const { revision } = await propose('nothing', 'marketplace-deny');
    const { status } = await portal.post(
      `${ruleOf('nothing', 'marketplace-deny')}/apply`,
      { revision },
      { as: 'researcher' },
    );
    expect(status).toBe(404);
    expect(stateOf(await reportOf('nothing'), 'marketplace-deny')).toBe(
      'missing',
    );
  });

  it('says what of it could not be looked at', async () => {
    await sandbox.addFault({
      match: { service: 'iam', operation: 'SimulatePrincipalPolicy' },
      effect: {
        type: 'error',
        code: 'AccessDenied',
        status: 403,
        message: 'not for you',
      },
    });
    const { body } = await portal.get(
      '/v1/teams/correct/guardrails?refresh=true',
      'platform',
    );
    await sandbox.clearFaults();
    const report: GuardrailReport = body;
    expect(report.answer).toBe('unknown');
    expect(report.rules.map(({ id, state }) => [id, state])).toEqual([
      ['marketplace-deny', 'unknown'],
      ['image-owner-deny', 'unknown'],
      // There is no private copy, whatever IAM says.
      ['private-image-deny', 'in-force'],
      ['end-user-policy', 'unknown'],
      ['service-catalog-path', 'unknown'],
    ]);
    expect(report.unseen.join(' ')).toContain('not for you');
  });

  it('lists the teams in the account of a catalog, and those it serves in accounts without one', async () => {
    const { body } = await portal.get(
      `/v1/catalogs/catalog-${COPY_ACCOUNT}/guarded-teams`,
      'platform',
    );
    expect(body.items).toMatchObject([
      { id: 'genomics', accountId: '333333333333' },
      { id: 'private-copy', roleName: 'PrivateCopyTeam' },
      { id: 'private-copy-denied', accountId: COPY_ACCOUNT },
    ]);
  });

  describe('readiness', () => {
    const stepsOf = async (team: string, as = 'platform') => {
      const { body } = await portal.get(`/v1/teams/${team}/readiness`, as);
      const { steps }: TeamReadiness = body;
      return steps;
    };

    it('is done for a team that has gone all seven steps', async () => {
      const steps = await stepsOf('private-copy-denied');
      expect(steps.map(({ number, state }) => [number, state])).toEqual(
        [1, 2, 3, 4, 5, 6, 7].map(number => [number, 'done']),
      );
      expect(steps[5].checks[0].detail).toBe('LaunchRole-Paid');
      expect(steps[6].checks[0].checkedAt).toMatch(/^\d{4}-.*Z$/);
    });

    it('names what is to be done, with the fix', async () => {
      const [first] = await stepsOf('wrong-operator');
      expect(first.state).toBe('to-do');
      expect(
        first.checks.find(({ guardrail }) => guardrail === 'image-owner-deny'),
      ).toMatchObject({
        status: 'blocked',
        fix: 'Apply the guardrail to the role.',
      });
    });

    it('knows nothing without a catalog', async () => {
      const steps = await stepsOf('genomics', 'other-team');
      expect(new Set(steps.map(({ state }) => state))).toEqual(
        new Set(['unknown']),
      );
    });
  });
});
