import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  Publisher,
  deepLearningAnswers,
  launchPublished,
} from '../__testUtils__/publications';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const CHANGES = [
  'DisassociatePrincipalFromPortfolio',
  'DeleteConstraint',
  'DeleteRolePolicy',
  'DeleteRole',
  'DisassociateProductFromPortfolio',
  'DeletePortfolio',
  'DeleteProduct',
  'DeleteObject',
];

describe('withdraw', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let publisher: Publisher;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    publisher = new Publisher(portal);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  const withdraw = (id: string, body: object = {}) =>
    publisher.post(`/publications/${id}/withdrawal`, body);
  const takenBack = ({ steps }: Publication) =>
    Object.fromEntries(steps.map(step => [step.id, step.takenBack]));

  it('takes everything back that it created, last first', async () => {
    const { id } = await publisher.published(deepLearningAnswers('Back'));
    const preview = await publisher.get(`/publications/${id}/withdrawal`);
    expect(preview.body).toMatchObject({
      removed: [
        { step: 'access' },
        { step: 'launch-constraint' },
        { step: 'launch-role' },
        { step: 'portfolio-product' },
        { step: 'portfolio' },
        { step: 'product' },
        { step: 'store-template' },
      ],
      kept: [],
      running: [],
    });

    await sandbox.clearRequests();
    expect((await withdraw(id)).status).toBe(202);
    const gone = await publisher.settled(id);

    expect(gone.state).toBe('withdrawn');
    expect(takenBack(gone)).toMatchObject({
      access: 'done',
      'launch-role': 'done',
      product: 'done',
      'store-template': 'done',
    });
    const made = (await sandbox.requests()).filter(({ operation }) =>
      CHANGES.includes(operation),
    );
    expect(made.map(({ operation }) => operation)).toEqual(CHANGES);
    expect((await withdraw(id)).status).toBe(409);
    const again = await publisher.publish(
      deepLearningAnswers('Back'),
      'back-again',
    );
    expect(await publisher.settled(again.body.id)).toMatchObject({
      state: 'succeeded',
    });
  });

  it('keeps what was there before', async () => {
    const first = await publisher.published(deepLearningAnswers('First'));
    const { id, steps } = await publisher.published(
      deepLearningAnswers('Second', {
        portfolio: { id: first.portfolioId },
        launchRole: {
          arn: 'arn:aws:iam::222222222222:role/LaunchRole-DeepLearning',
        },
      }),
    );
    expect(steps.map(({ state }) => state)).not.toContain('failed');
    await withdraw(id);
    const gone = await publisher.settled(id);
    expect(takenBack(gone)).toMatchObject({
      access: 'kept',
      'launch-role': 'kept',
      portfolio: 'kept',
      'portfolio-product': 'done',
      product: 'done',
    });
  });

  it('keeps the access to a portfolio that holds another product by now, and says so before', async () => {
    const first = await publisher.published(deepLearningAnswers('Opening'));
    await publisher.published(
      deepLearningAnswers('Joining', {
        portfolio: { id: first.portfolioId },
      }),
    );
    const path = `/publications/${first.id}/withdrawal`;
    const { body: preview } = await publisher.get(path);
    expect(preview.kept).toEqual(
      ['portfolio', 'access'].map(step => ({
        step,
        text: expect.stringContaining('also holds Joining image'),
      })),
    );

    await withdraw(first.id);
    const gone = await publisher.settled(first.id);
    expect(gone.state).toBe('withdrawn');
    expect(gone.steps.find(({ id }) => id === 'access')).toMatchObject({
      takenBack: 'kept',
      message: expect.stringContaining('also holds Joining image'),
    });
    const { state } = await launchPublished(portal, 'Joining image');
    expect(state).toBe('succeeded');
  });

  it('asks before it leaves what runs without its product, and keeps the role that it needs', async () => {
    const { id } = await publisher.published(deepLearningAnswers('Running'));
    const launch = await launchPublished(portal, 'Running image');
    expect(launch.state).toBe('succeeded');

    const refused = await withdraw(id);
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('run-of-Running-image');
    const preview = await publisher.get(`/publications/${id}/withdrawal`);
    expect(preview.body.running).toEqual([
      expect.objectContaining({
        id: launch.provisionedProductId,
        catalog: 'ai-research',
      }),
    ]);

    expect((await withdraw(id, { confirm: true })).status).toBe(202);
    const gone = await publisher.settled(id);
    expect(gone.state).toBe('withdrawn');
    expect(takenBack(gone)).toMatchObject({
      'launch-role': 'kept',
      product: 'done',
    });
    const { body } = await portal.detail(launch);
    expect(body.status).toBe('AVAILABLE');
  });

  it('stops at a refusal, says what is missing, and goes on when asked again', async () => {
    const { id } = await publisher.published(deepLearningAnswers('Stuck'));
    await sandbox.addFault({
      match: { operation: 'DeletePortfolio' },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });
    await withdraw(id);
    const stuck = await publisher.settled(id);
    expect(stuck.state).toBe('withdrawal-failed');
    expect(stuck.steps.find(step => step.id === 'portfolio')).toMatchObject({
      takenBack: 'failed',
      fix: { text: expect.stringContaining('servicecatalog:DeletePortfolio') },
    });

    await sandbox.clearFaults();
    await withdraw(id);
    expect((await publisher.settled(id)).state).toBe('withdrawn');
  });
});
