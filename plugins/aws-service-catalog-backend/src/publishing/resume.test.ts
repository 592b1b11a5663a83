import {
  CreateRoleCommand,
  IAMClient,
  ListRolePoliciesCommand,
} from '@aws-sdk/client-iam';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { eventually, TestSandbox } from 'test-sandbox';
import {
  Publisher,
  deepLearningAnswers,
  statesOf,
} from '../__testUtils__/publications';
import { Curator } from '../__testUtils__/Curator';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { group, person } from '../__testUtils__/startPortal';
import { PUBLICATIONS_TASK_ID } from './schedulePublications';

jest.setTimeout(180_000);

describe('a publication that does not go on', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let publisher: Publisher;
  // The catalog answers this very entity.
  const platform = person('platform', 'platform');

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      entities: [
        group('ai-research', 'AI Research'),
        group('platform', 'Platform team'),
        platform,
      ],
    });
    publisher = new Publisher(portal);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  const refuse = (operation: string) =>
    sandbox.addFault({
      match: { operation },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });

  const resume = (id: string) =>
    publisher.post(`/publications/${id}/resumption`, {});

  /** The publication when it goes no further, though the portal has carried it on whenever it could. */
  const carriedOn = (id: string) =>
    eventually(
      async (): Promise<Publication> => {
        await portal.run(PUBLICATIONS_TASK_ID);
        return (await publisher.get(`/publications/${id}`)).body;
      },
      ({ state }) => state !== 'running',
    );

  it('says which permission is missing, and goes on where it was once it is there', async () => {
    await refuse('CreatePortfolio');
    const failed = await publisher.published(deepLearningAnswers('Refused'));

    expect(failed.state).toBe('failed');
    expect(failed.steps.find(({ id }) => id === 'portfolio')).toMatchObject({
      state: 'failed',
      awsError: { name: 'AccessDeniedException' },
      fix: {
        text: 'Allow servicecatalog:CreatePortfolio to the role PortalCurator of account 222222222222. Then resume.',
      },
    });
    expect(statesOf(failed)).toMatchObject({
      product: 'done',
      access: 'later',
    });

    await sandbox.clearFaults();
    expect((await resume(failed.id)).status).toBe(202);
    const done = await publisher.settled(failed.id);
    expect(done).toMatchObject({
      state: 'succeeded',
      productId: failed.productId,
    });
    expect((await resume(failed.id)).status).toBe(409);
  });

  it('takes corrected answers, but for what is done', async () => {
    const answers = deepLearningAnswers('Corrected', {
      portfolio: {
        create: {
          name: 'Shared research tools',
          providerName: 'Platform team',
        },
      },
    });
    const failed = await publisher.published(answers);
    expect(failed.steps.find(({ id }) => id === 'portfolio')).toMatchObject({
      state: 'failed',
      fix: { field: 'portfolio.create.name' },
    });

    const other = await publisher.correct(failed, {
      ...answers,
      product: { ...answers.product, name: 'Else' },
    });
    expect(other.status).toBe(409);
    expect(other.body.error.message).toContain("The answer 'product.name'");

    const corrected = await publisher.correct(
      failed,
      deepLearningAnswers('Corrected'),
    );
    expect(corrected.status).toBe(202);
    expect(await publisher.settled(failed.id)).toMatchObject({
      state: 'succeeded',
      answers: { portfolio: { create: { name: 'Corrected portfolio' } } },
    });
  });

  it('takes away what it had made for an answer that was corrected', async () => {
    await refuse('PutRolePolicy');
    const answers = deepLearningAnswers('Half');
    const failed = await publisher.published(answers);
    expect(statesOf(failed)['launch-role']).toBe('failed');

    await sandbox.clearFaults();
    await publisher.correct(failed, {
      ...answers,
      launchRole: { create: { name: 'LaunchRole-Other', preset: 'derived' } },
    });
    expect(await publisher.settled(failed.id)).toMatchObject({
      state: 'succeeded',
    });
    const roles = await publisher.get('/launch-roles');
    const names = roles.body.items.map(({ name }: { name: string }) => name);
    expect(names).toContain('LaunchRole-Other');
    expect(names).not.toContain('LaunchRole-Half');
  });

  it.each([
    ['does not answer', 'InternalFailure', 500, 3],
    ['does not know the new role yet', 'InvalidParametersException', 400, 1],
  ])('tries again by itself when AWS %s', async (_, code, status, times) => {
    await sandbox.addFault({
      match: { operation: 'CreateConstraint' },
      effect: { type: 'error', code, message: 'Try again', status },
      times,
    });
    const { body } = await publisher.publish(deepLearningAnswers(code));
    const done = await carriedOn(body.id);
    expect(done.state).toBe('succeeded');
  });

  it('tells of what AWS refuses a role for, but for its name', async () => {
    const message = 'The account is being changed';
    await sandbox.addFault({
      match: { operation: 'CreateRole' },
      effect: {
        type: 'error',
        code: 'ConcurrentModification',
        message,
        status: 409,
      },
    });
    const failed = await publisher.published(deepLearningAnswers('Busy'));
    expect(failed.steps.find(({ id }) => id === 'launch-role')).toMatchObject({
      state: 'failed',
      message,
    });
  });

  it('knows its role again when neither its creation nor whose it is was answered', async () => {
    await sandbox.addFault({
      match: { operation: 'CreateRole' },
      effect: { type: 'lose-answer' },
      times: 1,
    });
    // The first one looks whether the name is free.
    await sandbox.addFault({
      match: { operation: 'GetRole' },
      effect: { type: 'error', code: 'AccessDenied', status: 403 },
      after: 1,
    });
    const { body } = await publisher.publish(deepLearningAnswers('Unheard'));
    const failed = await carriedOn(body.id);
    expect(failed.steps.find(({ id }) => id === 'launch-role')).toMatchObject({
      state: 'failed',
      fix: { text: expect.stringContaining('Allow iam:GetRole to the role') },
    });
    await sandbox.clearFaults();
    await resume(body.id);
    expect(await publisher.settled(body.id)).toMatchObject({
      state: 'succeeded',
    });
    const { body: preview } = await publisher.get(
      `/publications/${body.id}/withdrawal`,
    );
    expect(preview.removed).toContainEqual({
      step: 'launch-role',
      text: 'Create the launch role: LaunchRole-Unheard',
    });
  });

  it('stops for a curator who has left meanwhile, until a curator resumes it', async () => {
    const { relations = [] } = platform;
    await sandbox.clearRequests();
    await sandbox.addFault({
      match: { operation: 'CreatePortfolio' },
      effect: { type: 'error', code: 'InternalFailure', status: 500 },
    });
    const { body } = await publisher.publish(deepLearningAnswers('Left'));
    await eventually(
      () => sandbox.requests({ operation: 'CreatePortfolio' }),
      ({ length }) => length > 0,
    );
    platform.relations = [];
    const left = await carriedOn(body.id);
    expect(left.state).toBe('failed');
    expect(left.portfolioId).toBeUndefined();
    expect(left.steps.find(({ id }) => id === 'portfolio')).toMatchObject({
      message: expect.stringContaining('is no curator any more'),
      fix: { text: expect.stringContaining('resumes it') },
    });

    await sandbox.clearFaults();
    platform.relations = relations;
    await resume(body.id);
    expect((await publisher.settled(body.id)).state).toBe('succeeded');
  });

  it('keeps the name of its product until it has ended', async () => {
    await refuse('CreateProduct');
    const answers = deepLearningAnswers('Taken');
    const failed = await publisher.published(answers);
    const { status, body } = await publisher.publish(answers, 'another-key');
    expect(status).toBe(409);
    expect(body.error.message).toContain("'Taken image' is under way");

    await publisher.post(`/publications/${failed.id}/withdrawal`, {});
    await publisher.settled(failed.id);
    await sandbox.clearFaults();
    const again = await publisher.publish(answers, 'another-key');
    expect(again.status).toBe(202);
    await publisher.settled(again.body.id);
  });

  it('leaves alone what somebody else makes under a name that AWS refused it', async () => {
    await refuse('CreateProduct');
    const failed = await publisher.published(deepLearningAnswers('Theirs'));
    expect(statesOf(failed).product).toBe('failed');
    await sandbox.clearFaults();

    const curator = await Curator.of(sandbox);
    const theirs = await curator.addProduct({
      name: 'Theirs image',
      templateUrl: await curator.templateUrl('Research data bucket', 'v1'),
      portfolio: 'Shared research tools',
    });
    await curator.removeProduct(theirs, 'Shared research tools');

    await resume(failed.id);
    const resumed = await publisher.settled(failed.id);
    expect(resumed.steps.find(({ id }) => id === 'product')).toMatchObject({
      state: 'failed',
      fix: { field: 'product.name' },
    });

    await publisher.post(`/publications/${failed.id}/withdrawal`, {});
    expect(await publisher.settled(failed.id)).toMatchObject({
      state: 'withdrawn',
    });
    expect(await curator.productId('Theirs image')).toBe(theirs);
  });

  it('neither changes nor deletes a role that somebody else makes meanwhile', async () => {
    await refuse('CreateRole');
    const failed = await publisher.published(deepLearningAnswers('Foreign'));
    expect(statesOf(failed)['launch-role']).toBe('failed');
    await sandbox.clearFaults();

    const iam = new IAMClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        'arn:aws:iam::222222222222:role/PortalCurator',
      ),
    });
    const role = { RoleName: 'LaunchRole-Foreign' };
    await iam.send(
      new CreateRoleCommand({
        ...role,
        AssumeRolePolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { Service: 'servicecatalog.amazonaws.com' },
            Action: 'sts:AssumeRole',
          },
        }),
      }),
    );

    await resume(failed.id);
    const resumed = await publisher.settled(failed.id);
    expect(statesOf(resumed)['launch-role']).toBe('failed');
    await publisher.post(`/publications/${failed.id}/withdrawal`, {});
    await publisher.settled(failed.id);
    const { PolicyNames } = await iam.send(new ListRolePoliciesCommand(role));
    expect(PolicyNames).toEqual([]);
  });

  it('puts every step on record', async () => {
    const { id } = await publisher.published(deepLearningAnswers('Audited'));
    const steps = portal.audited.filter(
      ({ eventId, meta }) =>
        eventId === 'publication-step' && meta.publicationId === id,
    );
    expect(steps.map(({ meta }) => meta.step)).toEqual([
      'agreement',
      'template',
      'store-template',
      'product',
      'version',
      'portfolio',
      'portfolio-product',
      'launch-role',
      'launch-constraint',
      'access',
    ]);
    expect(
      portal.audited.find(
        ({ eventId, meta }) =>
          eventId === 'publication-create' && meta.publicationId === id,
      ),
    ).toMatchObject({ outcome: 'success' });
  });
});
