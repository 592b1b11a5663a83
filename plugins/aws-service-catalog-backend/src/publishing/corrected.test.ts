import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { accountAdmin, makeRole } from '../__testUtils__/accountAdmin';
import {
  Publisher,
  deepLearningAnswers,
  launchPublished,
  statesOf,
} from '../__testUtils__/publications';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

describe('the answer that a failed step names', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let hub: Publisher;
  let iamOfHub: IAMClient;
  let iamOfSpoke: IAMClient;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    hub = new Publisher(portal, '/v1/catalogs/hub');
    iamOfHub = new IAMClient(await accountAdmin(sandbox, '111111111111'));
    iamOfSpoke = new IAMClient(await accountAdmin(sandbox));
  });
  afterAll(async () => {
    iamOfHub?.destroy();
    iamOfSpoke?.destroy();
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  const refuse = (operation: string) =>
    sandbox.addFault({
      match: { operation },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });

  it('can be corrected when it is the name of a product', async () => {
    const publisher = new Publisher(portal);
    const answers = deepLearningAnswers('Renamed');
    const failed = await publisher.published({
      ...answers,
      product: { ...answers.product, name: 'JupyterHub on EC2' },
    });
    expect(failed.steps.find(({ id }) => id === 'product')).toMatchObject({
      state: 'failed',
      fix: { field: 'product.name' },
    });
    const done = await publisher.corrected(failed, answers);
    expect(done.state).toBe('succeeded');
    const launch = await launchPublished(portal, 'Renamed image');
    expect(launch.state).toBe('succeeded');
  });

  it('can be corrected when it is the name of a role that a spoke has', async () => {
    await makeRole(iamOfSpoke, 'LaunchRole-Spoken', {
      Action: 'ec2:*',
    });
    const answers = deepLearningAnswers('Spoken', { spokes: ['ai-research'] });
    const failed = await hub.published(answers);
    expect(
      failed.steps.find(({ id }) => id === 'local-launch-role:ai-research'),
    ).toMatchObject({
      state: 'failed',
      fix: { field: 'launchRole.create.name' },
    });
    const constraintOf = ({ steps }: Publication) =>
      steps
        .find(({ id }) => id === 'launch-constraint')
        ?.evidence.map(({ id }) => id);
    const [constraintId] = constraintOf(failed) ?? [];

    const done = await hub.corrected(failed, {
      ...answers,
      launchRole: { create: { name: 'LaunchRole-Free', preset: 'derived' } },
    });
    expect(done.state).toBe('succeeded');
    // Changed in place: without it, launches would have had rights of their own for a while.
    expect(constraintOf(done)).toEqual([constraintId, 'LaunchRole-Free']);
    const launch = await launchPublished(portal, 'Spoken image');
    expect(launch.state).toBe('succeeded');
    await expect(
      iamOfHub.send(new GetRoleCommand({ RoleName: 'LaunchRole-Spoken' })),
    ).rejects.toMatchObject({ name: 'NoSuchEntityException' });
  });

  it('can be corrected when it is a spoke, which is left out', async () => {
    await refuse('CreatePortfolioShare');
    const answers = deepLearningAnswers('Alone', { spokes: ['ai-research'] });
    const failed = await hub.published(answers);
    expect(statesOf(failed)).toMatchObject({
      agreement: 'done',
      'launch-constraint': 'done',
      'share:ai-research': 'failed',
    });
    const done = await hub.corrected(failed, {
      ...answers,
      teams: [],
      spokes: [],
    });
    expect(done.state).toBe('succeeded');
    expect(Object.keys(statesOf(done))).not.toContain('share:ai-research');
  });

  it('is not taken over what a colleague has corrected meanwhile', async () => {
    await refuse('CreateProduct');
    const publisher = new Publisher(portal);
    const answers = deepLearningAnswers('Contended');
    const asRead = await publisher.published(answers);
    const theirs = await publisher.corrected(asRead, {
      ...answers,
      teams: [],
    });
    expect(theirs).toMatchObject({ state: 'failed', answers: { teams: [] } });

    const mine = { ...answers, version: { name: '2026.11' } };
    const { status, body } = await publisher.correct(asRead, mine);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      message:
        'Somebody has changed the publication since you read it: updatedAt. Look at it again, then make your change',
      changed: [{ field: 'updatedAt', now: theirs.updatedAt }],
    });
    const { body: after } = await publisher.get(`/publications/${asRead.id}`);
    expect(after).toEqual(theirs);

    // Without answers nothing of theirs can be lost.
    await sandbox.clearFaults();
    await publisher.post(`/publications/${asRead.id}/resumption`, {});
    expect(await publisher.settled(asRead.id)).toMatchObject({
      state: 'succeeded',
      answers: { teams: [] },
    });
  });

  it.each([undefined, 'yesterday'])(
    'says of which state it is, not %s',
    async updatedAt => {
      const publisher = new Publisher(portal);
      await refuse('CreateProduct');
      const answers = deepLearningAnswers(`Undated-${updatedAt}`);
      const { id } = await publisher.published(answers);
      const { status, body } = await publisher.post(
        `/publications/${id}/resumption`,
        { answers, updatedAt },
      );
      expect(status).toBe(400);
      expect(body.error.field).toBe('updatedAt');
    },
  );
});
