import {
  DeleteRolePolicyCommand,
  IAMClient,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AssociatePrincipalWithPortfolioCommand,
  ListPortfoliosCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { GuardrailReport } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import { roleOf, SETUP_ACCOUNT } from '../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('the guardrails of a team about which not everything can be looked at', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let iam: IAMClient;
  const refusal = { RoleName: 'PortalCurator', PolicyName: 'Refused' };

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, { config: policySetupConfig });
    iam = new IAMClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        `arn:aws:iam::${SETUP_ACCOUNT}:role/PortalCurator`,
      ),
    });
  });
  afterEach(() =>
    iam.send(new DeleteRolePolicyCommand(refusal)).catch(error => {
      // Not every test refuses something.
      if (error.name !== 'NoSuchEntityException') throw error;
    }),
  );
  afterAll(async () => {
    iam?.destroy();
    await portal?.stop();
    await sandbox?.stop();
  });

  it.each([
    [
      'images in one of them may not be seen',
      {
        Action: 'ec2:DescribeImages',
        Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
      },
      /Its images in eu-west-1 could not be looked at/,
    ],
    [
      'they may not be listed',
      { Action: 'ec2:DescribeRegions' },
      /Which other regions the account has could not be read/,
    ],
  ])('prove nothing of private images: %s', async (_, refused, reason) => {
    await iam.send(
      new PutRolePolicyCommand({
        ...refusal,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Resource: '*', ...refused }],
        }),
      }),
    );
    const { body } = await portal.get(
      '/v1/teams/correct/guardrails?refresh=true',
      'platform',
    );
    const report: GuardrailReport = body;
    expect(
      report.rules.find(({ id }) => id === 'private-image-deny'),
    ).toMatchObject({
      state: 'unknown',
      reason: expect.stringMatching(reason),
    });
    expect(report.answer).toBe('unknown');
  });

  it('keep denied what could not be looked for', async () => {
    const denied = {
      RoleName: roleOf({ id: 'correct' }),
      PolicyName: 'ServiceCatalogGuardrail-PrivateImages',
    };
    const image = 'ami-0bbbbbbbbbbbbbbb1';
    const refuse = (policy: typeof refusal, statement: object) =>
      iam.send(
        new PutRolePolicyCommand({
          ...policy,
          PolicyDocument: JSON.stringify({
            Version: '2012-10-17',
            Statement: [{ Effect: 'Deny', Resource: '*', ...statement }],
          }),
        }),
      );
    await refuse(denied, {
      Action: 'ec2:RunInstances',
      Resource: `arn:aws:ec2:*::image/${image}`,
    });
    const proposal = () =>
      portal.get(
        `/v1/catalogs/catalog-${SETUP_ACCOUNT}/teams/correct/guardrails/private-image-deny/proposal?intent=apply`,
        'platform',
      );
    const searched = await proposal();
    expect(searched.status).toBe(400);
    expect(searched.body.error.message).toMatch(/nothing to deny/);

    await refuse(refusal, {
      Action: 'ec2:DescribeImages',
      Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
    });
    const { body } = await proposal();
    expect(body.error).toBeUndefined();
    expect(body.after).toContain(image);
    await iam.send(new DeleteRolePolicyCommand(denied));
  });

  it.each([
    ['nothing', 'missing', /Nothing allows it today/],
    ['set-operator', 'weakened', /ForAnyValue:StringNotEquals/],
  ])(
    'are no yes while somebody who shares its portfolios was not tried: %s',
    async (team, state, reason) => {
      const pattern = 'arn:aws:iam:::user/research/*';
      const client = new ServiceCatalogClient({
        region: 'us-east-1',
        endpoint: sandbox.url,
        credentials: await sandbox.credentials(
          `arn:aws:iam::${SETUP_ACCOUNT}:role/PortalCurator`,
        ),
      });
      const { PortfolioDetails } = await client.send(
        new ListPortfoliosCommand({}),
      );
      await client.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId: PortfolioDetails?.[0].Id,
          PrincipalARN: pattern,
          PrincipalType: 'IAM_PATTERN',
        }),
      );
      client.destroy();
      const { body } = await portal.get(
        `/v1/teams/${team}/guardrails?refresh=true`,
        'platform',
      );
      const report: GuardrailReport = body;
      const rule = report.rules.find(({ id }) => id === 'image-owner-deny');
      expect(rule?.state).toBe(state);
      expect(rule?.reason).toMatch(reason);
      expect(rule?.reason).toContain(`was not tried for ${pattern}`);
      expect(report.answer).toBe('unknown');
      expect(report.because).toContain(pattern);
    },
  );

  it('prove nothing when it cannot be read who shares its portfolios', async () => {
    await iam.send(
      new PutRolePolicyCommand({
        ...refusal,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Resource: '*',
              Action: 'servicecatalog:ListPrincipalsForPortfolio',
            },
          ],
        }),
      }),
    );
    const { body } = await portal.get(
      '/v1/teams/correct/guardrails?refresh=true',
      'platform',
    );
    const report: GuardrailReport = body;
    expect(
      report.rules.find(({ id }) => id === 'image-owner-deny'),
    ).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining(
        'was not tried for whoever else has access to its portfolios',
      ),
    });
  });

  it('prove nothing when the text of the policy that denies cannot be read', async () => {
    await iam.send(
      new PutRolePolicyCommand({
        ...refusal,
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Deny', Resource: '*', Action: 'iam:GetRolePolicy' },
          ],
        }),
      }),
    );
    const { body } = await portal.get(
      '/v1/teams/correct/guardrails?refresh=true',
      'platform',
    );
    const report: GuardrailReport = body;
    expect(
      report.rules.find(({ id }) => id === 'image-owner-deny'),
    ).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining(
        'denied by policy Guardrail, whose text could not be read',
      ),
    });
    expect(report.answer).toBe('unknown');
  });

  it('say that nothing starts with a launch role that Service Catalog may not assume', async () => {
    await iam.send(
      new UpdateAssumeRolePolicyCommand({
        RoleName: 'LaunchRole-Paid',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'ec2.amazonaws.com' },
              Action: 'sts:AssumeRole',
            },
          ],
        }),
      }),
    );
    const { body } = await portal.get(
      '/v1/teams/correct/guardrails?refresh=true',
      'platform',
    );
    const report: GuardrailReport = body;
    expect(
      report.rules.find(({ id }) => id === 'service-catalog-path'),
    ).toMatchObject({
      state: 'missing',
      reason: expect.stringContaining('may not assume LaunchRole-Paid'),
    });
  });
});
