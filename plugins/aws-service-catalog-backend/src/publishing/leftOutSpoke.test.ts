import { group, TestSandbox } from 'test-sandbox';
import { catalogIn, teamIn } from '../__testUtils__/organisation';
import {
  Publisher,
  deepLearningAnswers,
  statesOf,
} from '../__testUtils__/publications';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('a spoke that fails while another one has its teams', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let publisher: Publisher;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: 'organisation' });
    portal = await startPortal(sandbox, {
      config: {
        catalogs: [
          catalogIn('hub', '111111111111'),
          catalogIn('earth', '666666666666', 'hub'),
          catalogIn('genomics', '333333333333', 'hub'),
        ],
        teams: [
          teamIn('climate', '666666666666', 'ClimateTeam'),
          teamIn('ocean', '666666666666', 'OceanTeam'),
          teamIn('genomics', '333333333333', 'GenomicsTeam'),
        ],
      },
      entities: [
        group('climate', 'Climate'),
        group('ocean', 'Ocean'),
        group('genomics', 'Genomics'),
      ],
    });
    publisher = new Publisher(portal, '/v1/catalogs/hub');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('can be left out with its team, whatever the order of the others', async () => {
    await sandbox.addFault({
      match: { operation: 'CreatePortfolioShare' },
      after: 1,
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });
    const answers = deepLearningAnswers('Halfway', {
      spokes: ['earth', 'genomics'],
      teams: ['climate', 'ocean', 'genomics'],
    });
    const failed = await publisher.published(answers);
    expect(statesOf(failed)).toMatchObject({
      'local-access:earth': 'done',
      'share:genomics': 'failed',
    });
    const goOn = (teams: string[]) =>
      publisher.correct(failed, { ...answers, spokes: ['earth'], teams });

    const refused = await goOn(['climate']);
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain(
      "The answer 'teams' cannot change any more: 'Give the teams access (earth)' is done with it",
    );

    const accepted = await goOn(['ocean', 'climate']);
    expect(accepted.body.error).toBeUndefined();
    expect(accepted.status).toBe(202);
    const done = await publisher.settled(failed.id);
    expect(done.state).toBe('succeeded');
    expect(Object.keys(statesOf(done))).not.toContain('share:genomics');
  });

  it('takes the access of a team back that is left out, where the portfolio holds other products', async () => {
    await sandbox.clearFaults();
    const earth = new Publisher(portal, '/v1/catalogs/earth');
    const { portfolioId = '' } = await earth.published(
      deepLearningAnswers('Before', { teams: [] }),
    );
    await sandbox.addFault({
      match: { operation: 'AssociatePrincipalWithPortfolio' },
      after: 1,
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
    });
    const answers = deepLearningAnswers('After', {
      portfolio: { id: portfolioId },
      teams: ['climate', 'ocean'],
    });
    const failed = await earth.published(answers);
    expect(statesOf(failed)).toMatchObject({ access: 'failed' });
    await sandbox.clearFaults();
    const roles = async () => {
      const { body } = await earth.get(
        `/portfolios/${portfolioId}?refresh=true`,
      );
      return body.principals.map(({ principalArn }: { principalArn: string }) =>
        principalArn.split('/').at(-1),
      );
    };
    const [given] = await roles();
    expect(given).toBeDefined();

    const other = given === 'ClimateTeam' ? 'ocean' : 'climate';
    const { status } = await earth.correct(failed, {
      ...answers,
      teams: [other],
    });
    expect(status).toBe(202);
    expect((await earth.settled(failed.id)).state).toBe('succeeded');
    expect(await roles()).toEqual([
      other === 'ocean' ? 'OceanTeam' : 'ClimateTeam',
    ]);
  });
});
