import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  DEEP_LEARNING_ALIAS,
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

const TEAM = '/v1/teams/ai-research';

describe('publish', () => {
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

  it.each(['derived', 'walkthrough'] as const)(
    'makes a product of an image that the team launches at once, with a %s role',
    async preset => {
      const name = `Walk-${preset}`;
      await portal.get(`${TEAM}/products`);
      const publication = await publisher.published(
        deepLearningAnswers(name, {
          launchRole: { create: { name: `LaunchRole-${name}`, preset } },
        }),
      );

      expect(publication.state).toBe('succeeded');
      expect(statesOf(publication)).toEqual({
        agreement: 'done',
        template: 'done',
        'store-template': 'done',
        product: 'done',
        version: 'done',
        portfolio: 'done',
        'portfolio-product': 'done',
        'launch-role': 'done',
        'launch-constraint': 'done',
        access: 'done',
      });
      expect(
        publication.steps.find(({ id }) => id === 'access')?.evidence,
      ).toEqual([
        {
          label: 'Team AI Research',
          id: 'arn:aws:iam::222222222222:role/AIResearchTeam',
          url: expect.stringContaining('AIResearchTeam'),
        },
      ]);

      const { state, provisionedProductId, failure } = await launchPublished(
        portal,
        `${name} image`,
      );
      expect(failure).toBeUndefined();
      expect(state).toBe('succeeded');
      const { body } = await portal.get(
        `${TEAM}/provisioned-products/${provisionedProductId}`,
      );
      expect(body.outputs).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            key: 'SshCommand',
            value: expect.stringMatching(
              /^ssh -i researcher-key\.pem ec2-user@172\.31\./,
            ),
          }),
        ]),
      );
    },
  );

  it('answers the same publication to the same key, and 409 to other answers', async () => {
    const answers = deepLearningAnswers('Once');
    const [first, second] = await Promise.all([
      publisher.publish(answers, 'once-only'),
      publisher.publish(answers, 'once-only'),
    ]);
    expect(second.body.id).toBe(first.body.id);

    const other = await publisher.publish(
      { ...answers, version: { name: 'another' } },
      'once-only',
    );
    expect(other.status).toBe(409);
    expect(await publisher.settled(first.body.id)).toMatchObject({
      state: 'succeeded',
    });
    const made = await sandbox.requests({ operation: 'CreateProduct' });
    expect(made.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  it.each<[string, string, Partial<PublicationAnswers>]>([
    ['source', 'exactly one of imageId', { source: { kind: 'ami' } }],
    [
      'source.body',
      'does not belong',
      {
        source: {
          kind: 'ami',
          ssmParameter: DEEP_LEARNING_ALIAS,
          body: 'Resources: {}',
        },
      },
    ],
    [
      'source.marketplace.productId',
      'listing page',
      {
        source: {
          kind: 'ami',
          marketplace: { productId: 'prodview-abcdefghij', version: '1' },
        },
      },
    ],
    ['machine', 'is missing', { machine: undefined }],
    [
      'network.instanceProfile',
      'is missing',
      { network: { connect: 'session-manager', publicIp: false } },
    ],
    [
      'network.vpcId',
      'is missing',
      {
        network: {
          connect: 'ssh',
          allowedCidrs: ['10.0.0.0/8'],
          publicIp: false,
          subnetIds: ['subnet-0a1b2c3d4e5f60001'],
        },
      },
    ],
    [
      'network.allowedCidrs',
      'whole internet',
      {
        network: {
          connect: 'ssh',
          allowedCidrs: ['0.0.0.0/0'],
          publicIp: false,
        },
      },
    ],
    ['portfolio', 'exactly one of id, create', { portfolio: {} }],
    ['teams', "no team 'nobody'", { teams: ['nobody'] }],
    ['teams', 'add the catalog of that account', { teams: ['genomics'] }],
    ['spokes', 'names', { spokes: ['hub'] }],
  ])('refuses %s (%s) before anything is made', async (field, why, wrong) => {
    const { status, body } = await publisher.publish(
      deepLearningAnswers('Refused', wrong),
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      field,
      message: expect.stringContaining(why),
    });
  });

  it('is not there for a researcher', async () => {
    const { status } = await portal.post(
      '/v1/catalogs/ai-research/publications',
      deepLearningAnswers('Researcher'),
      { headers: { 'Idempotency-Key': 'a-researcher' } },
    );
    expect(status).toBe(404);
  });

  it('is blocked without an agreement, and says what procurement has to do', async () => {
    const publication = await publisher.published(
      deepLearningAnswers('DataLab', {
        source: {
          kind: 'ami',
          marketplace: { productId: 'prod-datalabstudio01', version: 'latest' },
        },
      }),
    );
    expect(publication.state).toBe('blocked');
    expect(publication.steps[0]).toMatchObject({
      id: 'agreement',
      state: 'blocked',
      message:
        'Account 222222222222 holds no active agreement for prod-datalabstudio01.',
      fix: {
        text: expect.stringContaining('accept its terms'),
        url: expect.stringContaining('prod-datalabstudio01'),
      },
    });
    expect(statesOf(publication).template).toBe('later');
  });

  it('takes a licence that is shared with the account for an agreement', async () => {
    const publication = await publisher.published(
      deepLearningAnswers('RStudio', {
        source: {
          kind: 'ami',
          marketplace: {
            productId: 'prod-rstudiopro00001',
            version: '2026.09',
          },
        },
      }),
    );
    expect(publication.state).toBe('succeeded');
    expect(publication.steps[0].evidence).toEqual([
      expect.objectContaining({ label: 'Licence shared with 222222222222' }),
    ]);
  });

  it('waits for procurement where it may not look, and goes on when it has confirmed', async () => {
    await sandbox.addFault({
      match: { operation: 'SearchAgreements' },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });
    const answers = deepLearningAnswers('Unseen', {
      source: {
        kind: 'ami',
        marketplace: { productId: 'prod-rstudiopro00001', version: '2026.09' },
      },
    });
    const blocked = await publisher.published(answers);
    expect(blocked.steps[0]).toMatchObject({
      state: 'blocked',
      fix: { field: 'agreementConfirmed' },
    });

    const { status } = await publisher.correct(blocked, {
      ...answers,
      agreementConfirmed: true,
    });
    expect(status).toBe(202);
    expect(await publisher.settled(blocked.id)).toMatchObject({
      state: 'succeeded',
    });
  });
});
