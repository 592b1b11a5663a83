import {
  AttachGroupPolicyCommand,
  CreateGroupCommand,
  CreateUserCommand,
  IAMClient,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import {
  AssociatePrincipalWithPortfolioCommand,
  ListPortfoliosCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type {
  Guardrail,
  GuardrailReport,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  policySetupConfig,
  writePolicySetupStory,
} from '../__testUtils__/policySetupStory';
import { COPY_ACCOUNT } from '../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const principal = (name: string) => `arn:aws:iam::${COPY_ACCOUNT}:${name}`;

describe('the guardrails of a team that shares its portfolios with IAM users and groups', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let iam: IAMClient;
  let serviceCatalog: ServiceCatalogClient;

  beforeEach(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, { config: policySetupConfig });
    const options = {
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(principal('role/PortalCurator')),
    };
    iam = new IAMClient(options);
    serviceCatalog = new ServiceCatalogClient(options);
  });
  afterEach(async () => {
    iam?.destroy();
    serviceCatalog?.destroy();
    await portal?.stop();
    await sandbox?.stop();
  });

  const shareWith = async (names: readonly string[]) => {
    const { PortfolioDetails } = await serviceCatalog.send(
      new ListPortfoliosCommand({}),
    );
    for (const name of names) {
      await serviceCatalog.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId: PortfolioDetails?.[0].Id,
          PrincipalARN: principal(name),
          PrincipalType: 'IAM',
        }),
      );
    }
  };
  const reportOf = async (team: string): Promise<GuardrailReport> =>
    (await portal.get(`/v1/teams/${team}/guardrails`, 'platform')).body;
  const imageRuleIn = ({ rules }: GuardrailReport): Guardrail | undefined =>
    rules.find(({ id }) => id === 'image-owner-deny');

  it('are tried for those groups, too', async () => {
    await iam.send(new CreateGroupCommand({ GroupName: 'Loose' }));
    await iam.send(
      new AttachGroupPolicyCommand({
        GroupName: 'Loose',
        PolicyArn: 'arn:aws:iam::aws:policy/AmazonEC2FullAccess',
      }),
    );
    await shareWith(['group/Loose']);
    const rule = imageRuleIn(await reportOf('private-copy-denied'));
    expect(rule?.state).toBe('weakened');
    expect(rule?.reason).toMatch(
      /Run a paid Marketplace AMI as the IAM group Loose.*: allowed/,
    );
    expect(
      rule?.attempts.find(({ id }) => id === 'run-marketplace-image'),
    ).toMatchObject({ actual: 'explicit-deny' });
  });

  it('are in force with a group whose policy denies it as well', async () => {
    await shareWith(['group/Researchers']);
    const rule = imageRuleIn(await reportOf('private-copy-denied'));
    expect(rule?.reason).toMatch(/policy GroupGuardrail/);
    expect(rule?.state).toBe('in-force');
  });

  it.each([
    [
      'take the guardrail off the role',
      'iam:DeleteRolePolicy',
      /delete it from the role PrivateCopyDeniedTeam as the IAM group Researchers: allowed by policy Powers/,
    ],
    [
      'leave the group whose policy denies it',
      'iam:RemoveUserFromGroup',
      /the policy GroupGuardrail: take somebody out of the group Researchers as the IAM group Researchers: allowed by policy Powers/,
    ],
    [
      'give the group the right to change its policies',
      'iam:AttachGroupPolicy',
      /give the group Researchers the right to do so by attaching AdministratorAccess as the IAM group/,
    ],
  ])('are weakened when its users may %s', async (_, Action, says) => {
    await iam.send(
      new PutGroupPolicyCommand({
        GroupName: 'Researchers',
        PolicyName: 'Powers',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
        }),
      }),
    );
    await shareWith(['group/Researchers']);
    const report = await reportOf('private-copy-denied');
    expect(imageRuleIn(report)).toMatchObject({
      state: 'weakened',
      reason: expect.stringMatching(says),
      fix: `Take ${Action} out of policy Powers, or deny it there.`,
    });
    expect(report.answer).toBe('no');
    expect(report.because).toMatch(/can take off what denies it/);
  });

  it('name whom nothing was tried for when there are too many', async () => {
    const names = ['Many-1', 'Many-2', 'Many-3', 'Many-4', 'Many-5', 'Many-6'];
    for (const GroupName of names) {
      await iam.send(new CreateGroupCommand({ GroupName }));
    }
    await shareWith(names.map(name => `group/${name}`));
    const { unseen, answer } = await reportOf('private-copy-denied');
    expect(unseen.join(' ')).toMatch(
      /IAM users and groups .* were not tried: .*group\/Many-6/,
    );
    expect(answer).toBe('unknown');
  });

  it('keep what is known of the others when one cannot be judged', async () => {
    const user = principal('user/closed');
    await iam.send(new CreateUserCommand({ UserName: 'closed' }));
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: 'PortalCurator',
        PolicyName: 'Refused',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Resource: user,
              Action: 'iam:SimulatePrincipalPolicy',
            },
          ],
        }),
      }),
    );
    await shareWith(['user/closed']);
    const rule = imageRuleIn(await reportOf('private-copy-denied'));
    expect(rule?.state).toBe('unknown');
    expect(rule?.reason).toMatch(/^Denied by policy Guardrail/);
    expect(rule?.reason).toContain(`was not tried for ${user}`);
    expect((await reportOf('private-copy')).answer).toBe('no');
  });
});
