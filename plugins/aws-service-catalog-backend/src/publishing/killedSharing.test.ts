import {
  KilledPublisher,
  type KillPoint,
} from '../__testUtils__/KilledPublisher';
import { deepLearningAnswers } from '../__testUtils__/publications';
import { publishedState } from '../__testUtils__/publishedState';
import { sharedState } from '../__testUtils__/sharedState';

jest.setTimeout(600_000);

const HUB = '111111111111';
const SPOKE = '222222222222';

const inSpoke = (kind: string, operation: string): KillPoint => ({
  step: `${kind}:ai-research`,
  operation,
  accountId: SPOKE,
});

/** What each step towards and in the spoke changes, in this order. */
const CHANGES: KillPoint[] = [
  { ...inSpoke('share', 'CreatePortfolioShare'), accountId: HUB },
  inSpoke('accept-share', 'AcceptPortfolioShare'),
  inSpoke('local-portfolio', 'CreatePortfolio'),
  inSpoke('local-portfolio-product', 'AssociateProductWithPortfolio'),
  inSpoke('local-launch-role', 'CreateRole'),
  inSpoke('local-launch-role', 'PutRolePolicy'),
  inSpoke('local-launch-constraint', 'CreateConstraint'),
  inSpoke('local-access', 'AssociatePrincipalWithPortfolio'),
];

const FIRST_CHANGES = CHANGES.filter(
  ({ step }, index) => step !== CHANGES[index - 1]?.step,
);

/** The backend of hub-and-spoke dies by kill -9 at each step in turn, and is started again on the same database. */
describe('a backend that is killed while it shares with a spoke', () => {
  let publisher: KilledPublisher;
  let expected: object;

  const answers = (word: string) =>
    deepLearningAnswers(word, { spokes: ['ai-research'] });
  const stateOf = async (word: string) => ({
    hub: await publishedState(publisher.sandbox, word, HUB),
    spoke: await publishedState(publisher.sandbox, word, SPOKE),
    sharing: await sharedState(publisher.sandbox, word, {
      hub: HUB,
      spoke: SPOKE,
    }),
  });

  beforeAll(async () => {
    publisher = await KilledPublisher.start('/v1/catalogs/hub');
    await publisher.publish(answers('Calm'));
    expected = await stateOf('Calm');
  });
  afterAll(() => publisher?.stop());

  it('compares with a portfolio that is shared and accepted', () => {
    expect(expected).toMatchObject({
      sharing: { sharedWith: [[SPOKE]], accepted: ['* portfolio'] },
    });
  });

  it.each([
    [
      'before it changes anything: the end is the same',
      'before',
      FIRST_CHANGES,
    ],
    [
      'before it hears what it has changed: nothing is made twice',
      'after',
      CHANGES,
    ],
  ] as const)('at any step, %s', async (_, when, points) => {
    const word = `Killed-${when}`;
    await publisher.publishKilled(answers(word), when, points);
    expect(await stateOf(word)).toEqual(expected);
  });
});
