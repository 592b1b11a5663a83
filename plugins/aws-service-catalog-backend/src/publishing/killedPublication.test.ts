import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import { eventually, TestSandbox } from 'test-sandbox';
import { PortalProcess } from '../__testUtils__/PortalProcess';
import { CATALOG, deepLearningAnswers } from '../__testUtils__/publications';
import { publishedState } from '../__testUtils__/publishedState';

jest.setTimeout(600_000);

/** What each step asks of AWS first, when the step before it is done. */
const FIRST_CALLS: [string, string][] = [
  ['template', 'ValidateTemplate'],
  ['store-template', 'PutObject'],
  ['product', 'CreateProduct'],
  ['version', 'ListProvisioningArtifacts'],
  ['portfolio', 'CreatePortfolio'],
  ['portfolio-product', 'AssociateProductWithPortfolio'],
  ['launch-role', 'CreateRole'],
  ['launch-constraint', 'CreateConstraint'],
  ['access', 'AssociatePrincipalWithPortfolio'],
];

/** Everything that a publication changes. */
const CHANGES = [
  'PutObject',
  'CreateProduct',
  'CreatePortfolio',
  'AssociateProductWithPortfolio',
  'CreateRole',
  'PutRolePolicy',
  'CreateConstraint',
  'AssociatePrincipalWithPortfolio',
];

/** The backend dies by kill -9 after each step in turn, and is started again on the same database. */
describe('a backend that is killed while it publishes', () => {
  let directory: string;
  let sandbox: TestSandbox;
  let portal: PortalProcess;

  const start = () => PortalProcess.start(sandbox, path.join(directory, 'db'));

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'killed-publication-'));
    sandbox = await TestSandbox.start();
    portal = await start();
  });
  afterAll(async () => {
    await portal?.kill();
    await sandbox?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const authorization = mockCredentials.user.header('user:default/platform');

  async function publish(name: string): Promise<string> {
    const { id } = await portal.request<Publication>(
      'POST',
      `${CATALOG}/publications`,
      deepLearningAnswers(name),
      { authorization, 'Idempotency-Key': `publish-${name}` },
    );
    return id;
  }

  const look = (id: string) =>
    portal.request<Publication>(
      'GET',
      `${CATALOG}/publications/${id}`,
      undefined,
      { authorization },
    );

  async function ended(id: string): Promise<Publication> {
    const publication = await eventually(
      () => look(id),
      ({ state }) => state !== 'running',
    );
    expect(publication).toMatchObject({ state: 'succeeded' });
    return publication;
  }

  async function killAndStart(): Promise<void> {
    await portal.kill();
    portal = await start();
  }

  /** AWS has done it, and the backend has not heard of it. */
  const isDoneUnheard = (operation: string) =>
    eventually(
      () => sandbox.requests({ operation }),
      seen => seen.some(({ status }) => status === 0),
    );

  /** What an undisturbed publication leaves behind. */
  async function undisturbed(name: string): Promise<object> {
    await ended(await publish(name));
    return publishedState(sandbox, name);
  }

  it('between any two steps: the end is the same', async () => {
    const expected = await undisturbed('Calm-one');
    for (const [, operation] of FIRST_CALLS) {
      await sandbox.addFault({
        match: { operation },
        effect: { type: 'latency', ms: 3_600_000 },
        times: 1,
      });
    }
    const id = await publish('Killed-between');
    for (const [step] of FIRST_CALLS) {
      await eventually(
        () => look(id),
        ({ steps }) => steps.find(one => one.id === step)?.state === 'running',
      );
      await killAndStart();
    }
    await ended(id);

    expect(await publishedState(sandbox, 'Killed-between')).toEqual(expected);
  });

  it('after any change, before it has heard of it: nothing is made twice', async () => {
    const expected = await undisturbed('Calm-two');
    await sandbox.clearRequests();
    for (const operation of CHANGES) {
      await sandbox.addFault({
        match: { operation },
        effect: { type: 'lose-answer' },
        times: 1,
      });
      await sandbox.addFault({
        match: { operation },
        effect: { type: 'latency', ms: 3_600_000 },
        after: 1,
        times: 1,
      });
    }
    const id = await publish('Killed-after');
    for (const operation of CHANGES) {
      await isDoneUnheard(operation);
      await killAndStart();
    }
    await ended(id);

    expect(await publishedState(sandbox, 'Killed-after')).toEqual(expected);
  });
});
