import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  Publisher,
  deepLearningAnswers,
  launchPublished,
  statesOf,
} from '../__testUtils__/publications';
import { publishedState } from '../__testUtils__/publishedState';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const SPOKE = '222222222222';

describe('publish to a spoke', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let publisher: Publisher;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    publisher = new Publisher(portal, '/v1/catalogs/hub');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  it('shares what the hub publishes, so that a team of the spoke launches it there', async () => {
    const publication = await publisher.published(
      deepLearningAnswers('Shared', { spokes: ['ai-research'] }),
    );
    expect(publication.steps.filter(({ state }) => state !== 'done')).toEqual(
      [],
    );
    expect(publication.state).toBe('succeeded');
    expect(Object.keys(statesOf(publication)).slice(-8)).toEqual([
      'launch-constraint',
      'share:ai-research',
      'accept-share:ai-research',
      'local-portfolio:ai-research',
      'local-portfolio-product:ai-research',
      'local-launch-role:ai-research',
      'local-launch-constraint:ai-research',
      'local-access:ai-research',
    ]);
    expect(await publishedState(sandbox, 'Shared', SPOKE)).toMatchObject({
      portfolios: expect.arrayContaining([
        expect.objectContaining({
          name: '* portfolio',
          products: ['* image'],
          principals: [`arn:aws:iam::${SPOKE}:role/AIResearchTeam`],
          constraints: ['LAUNCH {"LocalRoleName":"LaunchRole-*"}'],
        }),
      ]),
      roles: [{ name: 'LaunchRole-*', policies: ['Launch'] }],
    });

    const launch = await launchPublished(portal, 'Shared image');
    expect(launch.failure).toBeUndefined();
    expect(launch).toMatchObject({ state: 'succeeded', accountId: SPOKE });
  });

  it('takes everything back in both accounts', async () => {
    const { id } = await publisher.published(
      deepLearningAnswers('Fleeting', { spokes: ['ai-research'] }),
    );
    const { status } = await publisher.post(
      `/publications/${id}/withdrawal`,
      {},
    );
    expect(status).toBe(202);
    const gone: Publication = await publisher.settled(id);
    expect(gone.state).toBe('withdrawn');
    for (const account of ['111111111111', SPOKE]) {
      expect(await publishedState(sandbox, 'Fleeting', account)).toEqual({
        portfolios: [],
        products: [],
        roles: [],
      });
    }
  });

  it('keeps the share and the access that another product is launched through', async () => {
    const first = await publisher.published(
      deepLearningAnswers('Sharing', { spokes: ['ai-research'] }),
    );
    await publisher.published(
      deepLearningAnswers('Joined', {
        portfolio: { id: first.portfolioId },
        spokes: ['ai-research'],
      }),
    );
    await publisher.post(`/publications/${first.id}/withdrawal`, {});
    const { state, steps } = await publisher.settled(first.id);
    expect(state).toBe('withdrawn');
    const kept = steps.filter(({ takenBack }) => takenBack === 'kept');
    expect(kept.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'portfolio',
        'share:ai-research',
        'accept-share:ai-research',
        'local-portfolio:ai-research',
        'local-access:ai-research',
      ]),
    );
    const launch = await launchPublished(portal, 'Joined image');
    expect(launch).toMatchObject({ state: 'succeeded', accountId: SPOKE });
  });

  it('keeps a role of the spoke that a portfolio of the hub launches with', async () => {
    const lender = await publisher.published(
      deepLearningAnswers('Lender', { spokes: ['ai-research'] }),
    );
    const spoke = new Publisher(portal);
    const { id } = await spoke.published(deepLearningAnswers('Lent'));
    const portfolio = `/portfolios/${lender.portfolioId}`;
    const { body } = await publisher.get(portfolio);
    const [{ id: constraint, productId }] = body.constraints;
    const constraints = `/v1/catalogs/hub${portfolio}/constraints`;
    await portal.delete(`${constraints}/${constraint}`, 'platform');
    // AWS takes the name of a role only that the hub has, too.
    await publisher.post('/launch-roles', {
      name: 'LaunchRole-Lent',
      preset: 'walkthrough',
      resourceTypes: ['AWS::EC2::Instance'],
    });
    const changed = await portal.post(
      constraints,
      { productId, type: 'LAUNCH', localRoleName: 'LaunchRole-Lent' },
      { as: 'platform', headers: { 'Idempotency-Key': 'lent-constraint' } },
    );
    expect(changed.status).toBe(201);

    await spoke.post(`/publications/${id}/withdrawal`, {});
    const { steps } = await spoke.settled(id);
    expect(steps.find(step => step.id === 'launch-role')).toMatchObject({
      takenBack: 'kept',
      message: expect.stringContaining(lender.portfolioId ?? ''),
    });
  });

  it('is blocked when the licence is not shared with the spoke', async () => {
    await sandbox.addFault({
      match: { operation: 'ListReceivedLicenses', accountId: SPOKE },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });
    const publication = await publisher.published(
      deepLearningAnswers('Licensed', {
        source: {
          kind: 'ami',
          marketplace: {
            productId: 'prod-rstudiopro00001',
            version: '2026.09',
          },
        },
        spokes: ['ai-research'],
      }),
    );
    expect(publication.steps[0]).toMatchObject({
      state: 'blocked',
      message: `The portal may not look for agreements and licences in account ${SPOKE}.`,
    });

    await sandbox.clearFaults();
    await publisher.post(`/publications/${publication.id}/resumption`, {});
    const done = await publisher.settled(publication.id);
    expect(done.state).toBe('succeeded');
    expect(done.steps[0].evidence.map(({ label }) => label)).toEqual([
      'Agreement of 111111111111',
      `Licence shared with ${SPOKE}`,
    ]);
  });
});
