import {
  DeleteRolePolicyCommand,
  GetRolePolicyCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type {
  LaunchRoleDraft,
  LaunchRoleReadiness,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  Publisher,
  deepLearningAnswers,
  launchPublished,
} from '../../__testUtils__/publications';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

describe('readiness of a launch role', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let publisher: Publisher;
  let iam: IAMClient;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    publisher = new Publisher(portal);
    iam = new IAMClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        'arn:aws:iam::222222222222:role/PortalCurator',
      ),
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  async function readiness(
    role: string,
    query: string,
  ): Promise<LaunchRoleReadiness> {
    const { body } = await publisher.get(
      `/launch-roles/${role}/readiness?${query}`,
    );
    return body;
  }

  const certain = ({ missingActions }: LaunchRoleReadiness) =>
    missingActions.filter(one => one.certain).map(({ action }) => action);

  const TYPES =
    'resourceType=AWS::EC2::Instance&resourceType=AWS::EC2::SecurityGroup';

  it.each([
    'ec2:RunInstances',
    'ec2:CreateSecurityGroup',
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:CreateTags',
    'cloudformation:CreateStack',
    'ssm:GetParameters',
    's3:GetObject',
  ])(
    'finds that %s is missing, and that is what the stack fails on',
    async action => {
      const word = action.replace(/\W/g, '');
      const role = `LaunchRole-${word}`;
      const { state, productId } = await publisher.published(
        deepLearningAnswers(word),
      );
      expect(state).toBe('succeeded');
      const whole = await readiness(role, `productId=${productId}`);
      expect(whole).toMatchObject({ verdict: 'ready', missingActions: [] });

      const { body } = await publisher.post('/launch-role-draft', {
        preset: 'derived',
        productId,
      });
      await weaken(role, body, action);

      const found = await readiness(role, `productId=${productId}`);
      expect(found.verdict).toBe('not-ready');
      expect(certain(found)).toEqual([action]);
      expect(found.checks.find(({ id }) => id === 'permissions')).toMatchObject(
        {
          outcome: 'failed',
          fix: expect.stringContaining(action),
        },
      );

      const launch = await launchPublished(portal, `${word} image`);
      expect(launch.state).toBe('failed');
      expect(
        `${launch.failure?.missingAction} ${launch.failure?.detail}`,
      ).toContain(action);
    },
  );

  /** Takes an action out of the policy of a role. */
  async function weaken(
    RoleName: string,
    { policy }: LaunchRoleDraft,
    action: string,
  ): Promise<void> {
    const { Statement } = policy as {
      Statement: { Action: string[] }[];
    };
    const document = {
      ...policy,
      Statement: Statement.map(one => ({
        ...one,
        Action: one.Action.filter(name => name !== action),
      })).filter(({ Action }) => Action.length > 0),
    };
    await iam.send(
      new PutRolePolicyCommand({
        RoleName,
        PolicyName: 'Launch',
        PolicyDocument: JSON.stringify(document),
      }),
    );
  }

  it('misses the right to read templates, which Service Catalog tags', async () => {
    const policy = (Action: string[]) =>
      iam.send(
        new PutRolePolicyCommand({
          RoleName: 'LaunchRole-Templates',
          PolicyName: 'Launch',
          PolicyDocument: JSON.stringify({
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
          }),
        }),
      );
    await publisher.post('/launch-roles', {
      name: 'LaunchRole-Templates',
      preset: 'walkthrough',
      resourceTypes: ['AWS::EC2::Instance'],
    });
    await policy(['cloudformation:*', 'ec2:*']);
    expect(certain(await readiness('LaunchRole-Templates', TYPES))).toEqual([
      's3:GetObject',
    ]);
    await policy(['cloudformation:*', 'ec2:*', 's3:GetObject']);
    expect(certain(await readiness('LaunchRole-Templates', TYPES))).toEqual([]);
  });

  it('stops a publication whose launch role lacks a permission, and names it', async () => {
    const publication = await publisher.published(
      deepLearningAnswers('Weak', {
        launchRole: { localRoleName: 'LaunchRole-Weak' },
      }),
    );
    expect(
      publication.steps.find(({ id }) => id === 'launch-role'),
    ).toMatchObject({
      state: 'failed',
      message: 'LaunchRole-Weak may not do ec2:CreateSecurityGroup.',
    });
  });

  it('finds the role of the story ready for what it launches', async () => {
    const groups = 'resourceType=AWS::EC2::SecurityGroup';
    expect(await readiness('LaunchRole-DeepLearning', groups)).toMatchObject({
      verdict: 'ready',
    });
    const weak = await readiness('LaunchRole-Weak', TYPES);
    expect(weak.verdict).toBe('not-ready');
    expect(certain(weak)).toEqual(['ec2:CreateSecurityGroup']);
    expect(weak.missingActions).toContainEqual({
      action: 'ec2:CreateSecurityGroup',
      certain: true,
      decision: 'not-allowed',
      neededBy: ['AWS::EC2::SecurityGroup'],
    });
  });

  it('says that a role does not exist, or may not be assumed', async () => {
    expect(await readiness('LaunchRole-Nobody', TYPES)).toMatchObject({
      verdict: 'not-ready',
      checks: [{ id: 'exists', outcome: 'failed' }],
    });
    const team = await readiness('AIResearchTeam', TYPES);
    expect(team.checks.find(({ id }) => id === 'trust')).toMatchObject({
      outcome: 'failed',
      fix: expect.stringContaining('servicecatalog.amazonaws.com'),
    });
  });

  it('calls unknown what it cannot know', async () => {
    const unknown = await readiness(
      'LaunchRole-DeepLearning',
      'resourceType=AWS::Nothing::Known',
    );
    expect(unknown.verdict).toBe('unknown');
    expect(unknown.checks.at(-1)?.detail).toContain('AWS::Nothing::Known');
  });

  it('lists launch roles, and makes one once', async () => {
    const body = {
      name: 'LaunchRole-Made',
      preset: 'derived',
      resourceTypes: ['AWS::SNS::Topic'],
    };
    for (const status of [201, 201]) {
      expect((await publisher.post('/launch-roles', body)).status).toBe(status);
    }
    expect(
      await readiness('LaunchRole-Made', 'resourceType=AWS::SNS::Topic'),
    ).toMatchObject({ verdict: 'ready' });

    const taken = await publisher.post('/launch-roles', {
      ...body,
      name: 'LaunchRole-Storage',
    });
    expect(taken.status).toBe(409);
    const list = await publisher.get('/launch-roles');
    expect(list.body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'LaunchRole-Made',
          madeByPortal: true,
        }),
        expect.objectContaining({
          name: 'LaunchRole-Storage',
          madeByPortal: false,
        }),
      ]),
    );
    expect(
      list.body.items.map(({ name }: { name: string }) => name),
    ).not.toContain('AIResearchTeam');
    await iam.send(
      new DeleteRolePolicyCommand({
        RoleName: 'LaunchRole-Made',
        PolicyName: 'Launch',
      }),
    );
    expect(
      await readiness('LaunchRole-Made', 'resourceType=AWS::SNS::Topic'),
    ).toMatchObject({ verdict: 'not-ready' });
  });

  it('never replaces the policy of a role that products launch with', async () => {
    const { portfolioId } = await publisher.published(
      deepLearningAnswers('Kept'),
    );
    const body = { name: 'LaunchRole-Kept', preset: 'walkthrough' };
    const resourceTypes = ['AWS::EC2::Instance'];
    const refused = await publisher.post('/launch-roles', {
      ...body,
      resourceTypes,
    });
    expect(refused.status).toBe(409);
    expect(refused.body.error).toMatchObject({
      field: 'name',
      message: expect.stringContaining('products in Kept portfolio launch'),
      blockers: [{ kind: 'portfolio', id: portfolioId }],
    });
    const { PolicyDocument } = await iam.send(
      new GetRolePolicyCommand({
        RoleName: 'LaunchRole-Kept',
        PolicyName: 'Launch',
      }),
    );
    expect(decodeURIComponent(PolicyDocument ?? '')).not.toContain('ec2:*');
  });

  it('needs to know for what', async () => {
    const { status, body } = await publisher.get(
      '/launch-roles/LaunchRole-Weak/readiness',
    );
    expect(status).toBe(400);
    expect(body.error.message).toContain('exactly one of');
  });
});
