import {
  AttachRolePolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  UpdateRoleCommand,
} from '@aws-sdk/client-iam';
import {
  CreateConstraintCommand,
  DeleteConstraintCommand,
  DescribeConstraintCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type {
  Publication,
  PublicationAnswers,
  PublicationRemoval,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { accountAdmin, makeRole } from '../__testUtils__/accountAdmin';
import {
  Publisher,
  deepLearningAnswers,
  statesOf,
} from '../__testUtils__/publications';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const stepOf = ({ steps }: Publication, id: string) =>
  steps.find(step => step.id === id);

describe('a launch role that is corrected', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let hub: Publisher;
  let iamOfHub: IAMClient;
  let iamOfSpoke: IAMClient;
  let catalogOfHub: ServiceCatalogClient;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    hub = new Publisher(portal, '/v1/catalogs/hub');
    const hubAdmin = await accountAdmin(sandbox, '111111111111');
    iamOfHub = new IAMClient(hubAdmin);
    catalogOfHub = new ServiceCatalogClient(hubAdmin);
    iamOfSpoke = new IAMClient(await accountAdmin(sandbox));
  });
  afterEach(() => sandbox.clearFaults());
  afterAll(async () => {
    iamOfHub?.destroy();
    iamOfSpoke?.destroy();
    catalogOfHub?.destroy();
    await portal?.stop();
    await sandbox?.stop();
  });

  const created = (name: string): Partial<PublicationAnswers> => ({
    launchRole: { create: { name, preset: 'derived' } },
  });

  /** Done in the hub; stops in the spoke, which has a role of this name already. */
  const stopped = async (
    name: string,
    overrides: Partial<PublicationAnswers> = {},
  ) => {
    await makeRole(iamOfSpoke, `LaunchRole-${name}`, { Action: 'ec2:*' });
    const answers = deepLearningAnswers(name, {
      spokes: ['ai-research'],
      ...overrides,
    });
    const publication = await hub.published(answers);
    expect(statesOf(publication)).toMatchObject({
      'launch-constraint': 'done',
      'local-launch-role:ai-research': 'failed',
    });
    return { answers, publication };
  };

  const rolesOfHub = async (...names: string[]) => {
    const found = await Promise.all(
      names.map(RoleName =>
        iamOfHub.send(new GetRoleCommand({ RoleName })).then(
          () => RoleName,
          () => undefined,
        ),
      ),
    );
    return found.filter(name => name !== undefined);
  };

  const policyOf = async (RoleName: string) => {
    const { PolicyDocument } = await iamOfHub.send(
      new GetRolePolicyCommand({ RoleName, PolicyName: 'Launch' }),
    );
    return PolicyDocument;
  };

  const launchesAs = async (publication: Publication) => {
    const step = stepOf(publication, 'launch-constraint');
    const { ConstraintParameters } = await catalogOfHub.send(
      new DescribeConstraintCommand({ Id: step?.evidence[0].id }),
    );
    return JSON.parse(ConstraintParameters ?? '').LocalRoleName;
  };

  /** Somebody puts a constraint with another role in the place of the one that it made. */
  const replaced = async (publication: Publication, role: string) => {
    const { portfolioId, productId } = publication;
    const made = stepOf(publication, 'launch-constraint');
    await catalogOfHub.send(
      new DeleteConstraintCommand({ Id: made?.evidence[0].id }),
    );
    await catalogOfHub.send(
      new CreateConstraintCommand({
        PortfolioId: portfolioId,
        ProductId: productId,
        Type: 'LAUNCH',
        Parameters: JSON.stringify({ LocalRoleName: role }),
        IdempotencyToken: role,
      }),
    );
  };

  const refuse = (operation: string, code = 'AccessDenied', status = 403) =>
    sandbox.addFault({
      match: { operation },
      effect: { type: 'error', code, status },
    });

  /** Another product is launched as the role, too. */
  const needed = async (role: string) => {
    const { portfolioId } = await hub.published(
      deepLearningAnswers(`Needing-${role}`, {
        launchRole: { localRoleName: role },
        teams: [],
      }),
    );
    expect(portfolioId).toBeDefined();
    return portfolioId;
  };

  const withdrawal = async ({ id }: Publication) => {
    const { body } = await hub.get(`/publications/${id}/withdrawal`);
    const ofRole = (removals: PublicationRemoval[]) =>
      removals
        .filter(({ step }) => step === 'launch-role')
        .map(({ text }) => text);
    const { removed, kept } = body;
    return { removed: ofRole(removed), kept: ofRole(kept) };
  };

  const withdrawn = async ({ id }: Publication) => {
    await hub.post(`/publications/${id}/withdrawal`, { confirm: true });
    const gone = await hub.settled(id);
    expect(gone.state).toBe('withdrawn');
    return stepOf(gone, 'launch-role');
  };

  it('stays while something needs it, and nobody forgets it', async () => {
    const { answers, publication } = await stopped('Needed');
    const portfolioId = await needed('LaunchRole-Needed');

    const done = await hub.corrected(publication, {
      ...answers,
      ...created('LaunchRole-Other'),
    });
    expect(done.state).toBe('succeeded');
    const stays = `LaunchRole-Needed stays: a constraint in portfolio ${portfolioId} names it, or may.`;
    expect(stepOf(done, 'launch-constraint')?.message).toBe(
      `The former role ${stays}`,
    );
    expect(await withdrawal(done)).toEqual({
      removed: ['Create the launch role: LaunchRole-Other'],
      kept: [`Create the launch role: LaunchRole-Needed. ${stays}`],
    });

    expect(await withdrawn(done)).toMatchObject({
      takenBack: 'kept',
      message: `${stays} LaunchRole-Other is deleted.`,
    });
    expect(await rolesOfHub('LaunchRole-Needed', 'LaunchRole-Other')).toEqual([
      'LaunchRole-Needed',
    ]);
  });

  it('is still known as made when an existing role takes its place, which is nobody’s to take back', async () => {
    const { answers, publication } = await stopped('Made');
    const portfolioId = await needed('LaunchRole-Made');
    for (const iam of [iamOfHub, iamOfSpoke]) {
      await makeRole(iam, 'LaunchRole-There', { Action: '*' });
    }
    const done = await hub.corrected(publication, {
      ...answers,
      launchRole: { localRoleName: 'LaunchRole-There' },
    });
    expect(done.state).toBe('succeeded');
    expect(await launchesAs(done)).toBe('LaunchRole-There');
    expect(await withdrawal(done)).toEqual({
      removed: [],
      kept: [
        expect.stringContaining(
          `LaunchRole-Made stays: a constraint in portfolio ${portfolioId}`,
        ),
        'Check the launch role: LaunchRole-There. LaunchRole-There stays: it was there before.',
      ],
    });
    expect((await withdrawn(done))?.takenBack).toBe('kept');
    expect(await rolesOfHub('LaunchRole-Made', 'LaunchRole-There')).toEqual([
      'LaunchRole-Made',
      'LaunchRole-There',
    ]);
  });

  it('is what launches run as until the new one may do what is needed', async () => {
    const { answers, publication } = await stopped('Kept');
    await makeRole(iamOfHub, 'LaunchRole-Weak', { Action: 's3:GetObject' });
    const weak = await hub.corrected(publication, {
      ...answers,
      launchRole: { localRoleName: 'LaunchRole-Weak' },
    });
    expect(statesOf(weak)['launch-role']).toBe('failed');
    expect(await launchesAs(publication)).toBe('LaunchRole-Kept');
    expect(await rolesOfHub('LaunchRole-Kept')).toEqual(['LaunchRole-Kept']);

    const done = await hub.corrected(weak, {
      ...answers,
      ...created('LaunchRole-Last'),
    });
    expect(done.state).toBe('succeeded');
    expect(await launchesAs(done)).toBe('LaunchRole-Last');
    expect(await rolesOfHub('LaunchRole-Kept', 'LaunchRole-Last')).toEqual([
      'LaunchRole-Last',
    ]);
    expect(await withdrawal(done)).toEqual({
      removed: ['Create the launch role: LaunchRole-Last'],
      kept: [],
    });
    expect((await withdrawn(done))?.takenBack).toBe('done');
    expect(await rolesOfHub('LaunchRole-Last', 'LaunchRole-Weak')).toEqual([
      'LaunchRole-Weak',
    ]);
  });

  it('goes when an existing role takes its place that launches run as', async () => {
    const { answers, publication } = await stopped('Gone');
    for (const iam of [iamOfHub, iamOfSpoke]) {
      await makeRole(iam, 'LaunchRole-Instead', { Action: '*' });
    }
    const done = await hub.corrected(publication, {
      ...answers,
      launchRole: { localRoleName: 'LaunchRole-Instead' },
    });
    expect(done.state).toBe('succeeded');
    expect(await rolesOfHub('LaunchRole-Gone')).toEqual([]);
    const stays =
      'Check the launch role: LaunchRole-Instead. LaunchRole-Instead stays: it was there before.';
    expect(await withdrawal(done)).toEqual({ removed: [], kept: [stays] });
    expect((await withdrawn(done))?.takenBack).toBe('kept');
    expect(await rolesOfHub('LaunchRole-Instead')).toHaveLength(1);
  });

  it('gets no other policy while launches run as it, but a new role may', async () => {
    const { answers, publication } = await stopped('Policy');
    const policy = await policyOf('LaunchRole-Policy');
    const refused = await hub.corrected(publication, {
      ...answers,
      launchRole: {
        create: { name: 'LaunchRole-Policy', preset: 'walkthrough' },
      },
    });
    expect(stepOf(refused, 'launch-role')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('LaunchRole-Policy may be in use'),
      fix: { field: 'launchRole.create.name' },
    });
    expect(await policyOf('LaunchRole-Policy')).toBe(policy);
    const done = await hub.corrected(refused, {
      ...answers,
      ...created('LaunchRole-Policies'),
    });
    expect(done.state).toBe('succeeded');
    expect(await rolesOfHub('LaunchRole-Policy')).toEqual([]);
  });

  it.each([
    ['AccessDenied', 403],
    ['ConcurrentModification', 409],
  ])(
    'leaves a constraint that is known as made when the former role cannot be deleted: %s',
    async (code, status) => {
      const { answers, publication } = await stopped(code);
      const former = `LaunchRole-${code}`;
      const latter = `LaunchRole-not-${code}`;
      await refuse('DeleteRole', code, status);
      const failed = await hub.corrected(publication, {
        ...answers,
        ...created(latter),
      });
      await sandbox.clearFaults();
      expect(statesOf(failed)['launch-constraint']).toBe('failed');
      expect(await launchesAs(publication)).toBe(latter);
      expect(await withdrawal(failed)).toEqual({
        removed: expect.arrayContaining([
          `Create the launch role: ${former}`,
          `Create the launch role: ${latter}`,
        ]),
        kept: [],
      });
      expect((await withdrawn(failed))?.takenBack).toBe('done');
      expect(await rolesOfHub(former, latter)).toEqual([]);
    },
  );

  it('is said to stay when it is not marked as made by the publication any more', async () => {
    const { answers, publication } = await stopped('Unmarked');
    await iamOfHub.send(
      new UpdateRoleCommand({
        RoleName: 'LaunchRole-Unmarked',
        Description: 'Ours by now',
      }),
    );
    const stays =
      'LaunchRole-Unmarked stays: it is not marked as made by this publication.';
    const done = await hub.corrected(publication, {
      ...answers,
      ...created('LaunchRole-Marked'),
    });
    expect(done.state).toBe('succeeded');
    expect(stepOf(done, 'launch-constraint')?.message).toBe(
      `The former role ${stays}`,
    );
    expect(await withdrawal(done)).toMatchObject({
      kept: [`Create the launch role: LaunchRole-Unmarked. ${stays}`],
    });
    expect(await withdrawn(done)).toMatchObject({
      takenBack: 'kept',
      message: expect.stringContaining(stays),
    });
    expect(await rolesOfHub('LaunchRole-Unmarked')).toHaveLength(1);
  });

  it('does not make a constraint its own that somebody has put in the place of the one it made', async () => {
    const { answers, publication } = await stopped('Replaced');
    for (const iam of [iamOfHub, iamOfSpoke]) {
      await makeRole(iam, 'LaunchRole-Theirs', { Action: '*' });
    }
    await replaced(publication, 'LaunchRole-Theirs');
    const theirs = { launchRole: { localRoleName: 'LaunchRole-Theirs' } };
    await refuse('DeleteRole');
    const failed = await hub.corrected(publication, { ...answers, ...theirs });
    await sandbox.clearFaults();
    expect(statesOf(failed)['launch-constraint']).toBe('failed');

    const refused = await hub.corrected(failed, {
      ...answers,
      ...created('LaunchRole-Ours'),
    });
    expect(stepOf(refused, 'launch-constraint')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('launched as another role'),
    });
    const done = await hub.corrected(refused, { ...answers, ...theirs });
    expect(done.state).toBe('succeeded');
    await hub.post(`/publications/${done.id}/withdrawal`, { confirm: true });
    expect(
      stepOf(await hub.settled(done.id), 'launch-constraint')?.takenBack,
    ).toBe('kept');
    expect(await launchesAs(done)).toBe('LaunchRole-Theirs');
    expect(await rolesOfHub('LaunchRole-Replaced', 'LaunchRole-Ours')).toEqual(
      [],
    );
  });

  it('is said to stay, with what it may do, when somebody has given it more', async () => {
    const { answers, publication } = await stopped('Extended');
    const PolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    await iamOfHub.send(
      new AttachRolePolicyCommand({
        RoleName: 'LaunchRole-Extended',
        PolicyArn,
      }),
    );
    const policy = await policyOf('LaunchRole-Extended');
    const stays = `LaunchRole-Extended stays: somebody has given it ${PolicyArn} as well.`;
    const done = await hub.corrected(publication, {
      ...answers,
      ...created('LaunchRole-Plain'),
    });
    expect(done.state).toBe('succeeded');
    expect(stepOf(done, 'launch-constraint')?.message).toBe(
      `The former role ${stays}`,
    );
    expect(await policyOf('LaunchRole-Extended')).toBe(policy);
    expect(await withdrawn(done)).toMatchObject({
      takenBack: 'kept',
      message: expect.stringContaining(stays),
    });
    expect(await rolesOfHub('LaunchRole-Extended')).toHaveLength(1);
  });

  it('is said to stay when something holds it that only its deletion tells', async () => {
    const { answers, publication } = await stopped('Held');
    await refuse('ListRolePolicies');
    await sandbox.addFault({
      match: { operation: 'DeleteRole' },
      effect: {
        type: 'error',
        code: 'DeleteConflict',
        status: 409,
        message: 'Must remove roles from instance profile first.',
      },
    });
    const done = await hub.corrected(publication, {
      ...answers,
      ...created('LaunchRole-Held-Not'),
    });
    expect(done.state).toBe('succeeded');
    expect(stepOf(done, 'launch-constraint')?.message).toContain(
      'LaunchRole-Held stays without what it may do: Must remove roles from instance profile',
    );
    expect((await withdrawn(done))?.takenBack).toBe('kept');
  });

  it('gets no other policy when it has come into use since that was refused', async () => {
    await refuse('PutRolePolicy');
    const answers = deepLearningAnswers('Slow', { spokes: ['ai-research'] });
    const bare = await hub.published(answers);
    const walkthrough: Partial<PublicationAnswers> = {
      launchRole: {
        create: { name: 'LaunchRole-Slow', preset: 'walkthrough' },
      },
    };
    const failed = await hub.corrected(bare, { ...answers, ...walkthrough });
    expect(stepOf(failed, 'launch-role')?.awsError?.name).toBe('AccessDenied');
    await sandbox.clearFaults();

    const { publication: other } = await stopped('Quick');
    await replaced(other, 'LaunchRole-Slow');
    const refused = await hub.corrected(failed, { ...answers, ...walkthrough });
    expect(stepOf(refused, 'launch-role')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('LaunchRole-Slow may be in use'),
    });
  });

  it('is known as made when its constraint was made in an attempt that failed after that', async () => {
    await refuse('CreateConstraint');
    const answers = deepLearningAnswers('Early', { teams: [] });
    const failed = await hub.published(answers);
    expect(statesOf(failed)['launch-constraint']).toBe('failed');
    await sandbox.clearFaults();
    await refuse('DeleteRole');
    const stuck = await hub.corrected(failed, {
      ...answers,
      ...created('LaunchRole-Late'),
    });
    await sandbox.clearFaults();
    expect(statesOf(stuck)['launch-constraint']).toBe('failed');
    expect(await withdrawal(stuck)).toMatchObject({ kept: [] });
    expect((await withdrawn(stuck))?.takenBack).toBe('done');
    expect(await rolesOfHub('LaunchRole-Early', 'LaunchRole-Late')).toEqual([]);
  });

  it('is none of the publication’s when it was only found', async () => {
    await makeRole(iamOfHub, 'LaunchRole-Found', { Action: '*' });
    const answers = deepLearningAnswers('Found', {
      spokes: ['ai-research'],
      launchRole: { localRoleName: 'LaunchRole-Found' },
    });
    const failed = await hub.published(answers);
    expect(statesOf(failed)).toMatchObject({
      'launch-role': 'done',
      'local-launch-role:ai-research': 'failed',
    });
    const done = await hub.corrected(failed, {
      ...answers,
      ...created('LaunchRole-New'),
    });
    expect(statesOf(done)['launch-role']).toBe('done');
    expect(JSON.stringify(done.steps)).not.toContain('LaunchRole-Found');
    expect(await withdrawal(done)).toEqual({
      removed: ['Create the launch role: LaunchRole-New'],
      kept: [],
    });
  });
});
