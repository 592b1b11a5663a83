import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';

describe('the control API', () => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await createSandbox({ story: 'ai-research', clock: 'manual' });
  });

  afterEach(() => control('DELETE', 'faults'));

  afterAll(() => sandbox.close());

  async function control(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) {
    const response = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  const whoAmI = (as: string) =>
    clientOf(STSClient, sandbox, as).send(new GetCallerIdentityCommand({}));

  it('says that it is well', async () => {
    expect(await control('GET', 'health')).toEqual({
      status: 200,
      body: { status: 'ok' },
    });
  });

  it('moves the clock', async () => {
    const before = (await control('GET', 'clock')).body;

    const after = (await control('POST', 'clock/advance', { seconds: 90 }))
      .body;

    expect(Date.parse(after.now) - Date.parse(before.now)).toBe(90_000);
    expect(after).toMatchObject({ mode: 'manual', speed: 1, jobs: 0 });
    expect((await control('POST', 'clock/settle')).status).toBe(200);
  });

  it('changes how the clock runs', async () => {
    const fast = await control('POST', 'clock', { mode: 'auto', speed: 60 });
    const manual = await control('POST', 'clock', { mode: 'manual', speed: 1 });

    expect(fast.body).toMatchObject({ mode: 'auto', speed: 60 });
    expect(manual.body).toMatchObject({ mode: 'manual', speed: 1 });
  });

  it('switches faults on and off', async () => {
    const { body: added } = await control('POST', 'faults', {
      match: { service: 'sts' },
      effect: { type: 'error', code: 'ServiceUnavailable', status: 503 },
    });
    await expect(whoAmI('researcher')).rejects.toMatchObject({
      name: 'ServiceUnavailable',
    });
    expect((await control('GET', 'faults')).body.faults).toMatchObject([
      { id: added.id, struck: 1 },
    ]);

    expect((await control('DELETE', `faults/${added.id}`)).status).toBe(200);

    await expect(whoAmI('researcher')).resolves.toBeDefined();
    expect((await control('DELETE', `faults/${added.id}`)).status).toBe(404);
  });

  it('keeps a log of requests', async () => {
    await control('DELETE', 'requests');
    await whoAmI('researcher');
    await whoAmI('other-team');

    const all = await control('GET', 'requests?service=sts');
    const one = await control('GET', 'requests?accountId=333333333333');

    expect(all.body.counts).toEqual({ 'sts:GetCallerIdentity': 2 });
    expect(all.body.requests).toHaveLength(2);
    expect(one.body.requests).toEqual([
      {
        service: 'sts',
        operation: 'GetCallerIdentity',
        accountId: '333333333333',
        region: 'us-east-1',
        principalArn:
          'arn:aws:sts::333333333333:assumed-role/GenomicsTeam/other-team',
        status: 200,
        at: expect.any(String),
      },
    ]);
  });

  it('hands out credentials of personas, users and roles', async () => {
    const role = 'arn:aws:iam::222222222222:role/AIResearchTeam';

    const persona = await control('POST', 'credentials', {
      principal: 'nobody',
    });
    const session = await control('POST', 'credentials', {
      principal: role,
      sessionName: 'someone',
    });

    expect(persona.body).not.toHaveProperty('sessionToken');
    const identity = await clientOf(STSClient, sandbox, session.body).send(
      new GetCallerIdentityCommand({}),
    );
    expect(identity.Arn).toMatch(/AIResearchTeam\/someone$/);
  });

  it('goes back to the beginning of the story', async () => {
    const { body: before } = await control('POST', 'credentials', {
      principal: 'researcher',
    });
    await control('POST', 'faults', {
      match: {},
      effect: { type: 'drop' },
    });

    expect((await control('POST', 'reset')).status).toBe(200);

    await expect(
      clientOf(STSClient, sandbox, before).send(
        new GetCallerIdentityCommand({}),
      ),
    ).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    await expect(whoAmI('researcher')).resolves.toBeDefined();
    expect(
      Object.keys((await control('GET', 'personas')).body.personas),
    ).toEqual([
      'researcher',
      'researcher-2',
      'other-team',
      'platform',
      'nobody',
    ]);
  });

  it.each<[string, string, unknown, number, string]>([
    ['POST', 'clock', { mode: 'fast' }, 400, 'mode must be auto or manual'],
    ['POST', 'clock', { speed: 0 }, 400, 'speed must be more than 0'],
    ['POST', 'clock/advance', {}, 400, 'seconds must be a number'],
    ['POST', 'clock/advance', { seconds: -1 }, 400, 'seconds must be a number'],
    ['POST', 'faults', { effect: {} }, 400, 'effect.type must be'],
    ['POST', 'faults', {}, 400, 'effect must be an object'],
    [
      'POST',
      'faults',
      { match: { verb: 'x' }, effect: { type: 'drop' } },
      400,
      'match.verb is unknown',
    ],
    [
      'POST',
      'faults',
      { effect: { type: 'error' } },
      400,
      'effect.code is missing',
    ],
    [
      'POST',
      'faults',
      { effect: { type: 'fail-resource', reason: 'x', on: 'launch' } },
      400,
      'effect.on must be create, update or delete',
    ],
    ['POST', 'credentials', {}, 400, 'principal is missing'],
    [
      'POST',
      'credentials',
      { principal: 'who' },
      404,
      'personas are researcher, researcher-2',
    ],
    ['POST', 'credentials', [], 400, 'The body must be a JSON object'],
    ['GET', 'nothing', undefined, 404, 'No GET /_sandbox/nothing here'],
  ])('%s %s %j: %s', async (method, path, body, status, message) => {
    const answer = await control(method, path, body);

    expect(answer.status).toBe(status);
    expect(answer.body.error).toContain(message);
  });

  it('serves this machine only, and no page in a browser', async () => {
    const answer = await control('GET', 'personas', undefined, {
      origin: 'https://example.com',
    });

    expect(answer.status).toBe(403);
  });
});
