import {
  KilledPublisher,
  type KillPoint,
} from '../__testUtils__/KilledPublisher';
import { CATALOG, deepLearningAnswers } from '../__testUtils__/publications';
import { publishedState } from '../__testUtils__/publishedState';

jest.setTimeout(600_000);

/** What each step asks of AWS, when the step before it is done. */
const FIRST_CALLS: KillPoint[] = [
  { step: 'agreement', operation: 'DescribeImages' },
  { step: 'template', operation: 'ValidateTemplate' },
  { step: 'store-template', operation: 'PutObject' },
  { step: 'product', operation: 'CreateProduct' },
  { step: 'version', operation: 'ListProvisioningArtifacts' },
  { step: 'portfolio', operation: 'CreatePortfolio' },
  { step: 'portfolio-product', operation: 'AssociateProductWithPortfolio' },
  { step: 'launch-role', operation: 'CreateRole' },
  { step: 'launch-constraint', operation: 'CreateConstraint' },
  { step: 'access', operation: 'AssociatePrincipalWithPortfolio' },
];

/** Everything that a publication changes. */
const CHANGES: KillPoint[] = [
  { step: 'store-template', operation: 'PutObject' },
  { step: 'product', operation: 'CreateProduct' },
  { step: 'portfolio', operation: 'CreatePortfolio' },
  { step: 'portfolio-product', operation: 'AssociateProductWithPortfolio' },
  { step: 'launch-role', operation: 'CreateRole' },
  { step: 'launch-role', operation: 'PutRolePolicy' },
  { step: 'launch-constraint', operation: 'CreateConstraint' },
  { step: 'access', operation: 'AssociatePrincipalWithPortfolio' },
];

/** The backend dies by kill -9 at each step in turn, and is started again on the same database. */
describe('a backend that is killed while it publishes', () => {
  let publisher: KilledPublisher;
  let expected: object;

  beforeAll(async () => {
    publisher = await KilledPublisher.start(CATALOG);
    await publisher.publish(deepLearningAnswers('Calm'));
    expected = await publishedState(publisher.sandbox, 'Calm');
  });
  afterAll(() => publisher?.stop());

  it.each([
    ['between any two steps: the end is the same', 'before', FIRST_CALLS],
    [
      'after any change, before it has heard of it: nothing is made twice',
      'after',
      CHANGES,
    ],
  ] as const)('%s', async (_, when, points) => {
    const word = `Killed-${when}`;
    await publisher.publishKilled(deepLearningAnswers(word), when, points);
    expect(await publishedState(publisher.sandbox, word)).toEqual(expected);
  });
});
