import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import { TestSandbox } from 'test-sandbox';
import {
  type Agent,
  connectAgent,
  mockPerson,
} from '../__testUtils__/connectAgent';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const GUIDE = path.resolve(__dirname, '../../../../docs/agents.md');

// All but the date.
const EVERYTHING_ELSE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

const team = 'ai-research';
const BUCKET = {
  parameters: { Classification: 'internal' },
  tags: { CostCenter: 4711 },
};

interface LaunchAnswer {
  launchId: string;
  state: string;
  repeated: boolean;
  provisionedProductId: string;
  page: string;
}
type Listed = { products: { id: string; name: string }[]; nextCursor?: string };

/** Agents of people, through Backstage's own MCP backend. */
describe('agents', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let researcher: Agent;
  let bucket: { productId: string; pathId?: string };

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      features: [
        mcpActionsPlugin,
        actionsServiceFactory,
        actionsRegistryServiceFactory,
      ],
    });
    researcher = await connectAgent(portal, mockPerson('researcher'));
    const { productId, pathId } = await portal.order('bucket');
    bucket = { productId, pathId };
  });
  afterAll(async () => {
    await researcher?.client.close();
    await portal?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => sandbox.clearRequests());
  afterEach(async () => {
    jest.useRealTimers();
    await sandbox.clearFaults();
  });

  const calls = async (operation: string) =>
    (await sandbox.requests({ operation })).length;
  /** A bucket that an agent has launched and that has come up. */
  async function runningBucket(name: string): Promise<LaunchAnswer> {
    const { output } = await researcher.call<LaunchAnswer>('launch-product', {
      team,
      ...bucket,
      name,
      ...BUCKET,
    });
    await portal.finish();
    const { output: status } = await researcher.call<LaunchAnswer>(
      'get-launch-status',
      { team, launchId: output.launchId },
    );
    return { ...output, ...status };
  }

  it('are told what there is to call, and truthfully what it does', async () => {
    const { tools } = await researcher.client.listTools();
    const hints = Object.fromEntries(
      tools.map(({ name, annotations = {} }) => [
        name.replace('aws-service-catalog.', ''),
        [
          annotations.readOnlyHint && 'reads',
          annotations.destructiveHint && 'destroys',
          annotations.idempotentHint && 'once',
        ].filter(Boolean),
      ]),
    );
    expect(hints).toEqual({
      'list-my-teams': ['reads', 'once'],
      'list-my-products': ['reads', 'once'],
      'describe-product': ['reads', 'once'],
      'get-launch-form': ['reads', 'once'],
      'check-launch': ['reads', 'once'],
      'launch-product': ['once'],
      'get-launch-status': ['reads', 'once'],
      'list-provisioned-products': ['reads', 'once'],
      'describe-provisioned-product': ['reads', 'once'],
      'terminate-provisioned-product': ['destroys', 'once'],
      'list-portfolios': ['reads', 'once'],
      'get-guardrail-state': ['reads', 'once'],
    });
    for (const { name, description, inputSchema, annotations } of tools) {
      expect([name, annotations?.title, description]).toEqual([
        name,
        expect.stringMatching(/^[A-Z]/),
        expect.stringMatching(/.{80}/),
      ]);
      for (const [key, schema] of Object.entries(
        inputSchema.properties ?? {},
      )) {
        expect([name, key, schema]).toEqual([
          name,
          key,
          expect.objectContaining({
            description: expect.stringMatching(/.{10}/),
          }),
        ]);
      }
    }
  });

  it('are listed in their guide as they are', async () => {
    const { tools } = await researcher.client.listTools();
    const guide = readFileSync(GUIDE, 'utf8');
    const rows = [...guide.matchAll(/^\| `([a-z-]+)` .*\| (\w+) +\|$/gm)];
    expect(rows.map(([, name, kind]) => [name, kind]).sort()).toEqual(
      tools
        .map(({ name, annotations = {} }) => {
          const { readOnlyHint, destructiveHint } = annotations;
          const change = destructiveHint ? 'destructive' : 'changes';
          return [
            name.replace('aws-service-catalog.', ''),
            readOnlyHint ? 'reads' : change,
          ];
        })
        .sort(),
    );
  });

  it('launch a product for a researcher, from the team to what runs', async () => {
    const teams = await researcher.call<{ teams: { id: string }[] }>(
      'list-my-teams',
    );
    expect(teams.output.teams.map(({ id }) => id)).toEqual([team]);

    const found = await researcher.call<Listed>('list-my-products', {
      team,
      search: 'data bucket',
      limit: '5',
    });
    expect(found.output.products).toEqual([
      expect.objectContaining({
        id: bucket.productId,
        name: 'Research data bucket',
      }),
    ]);
    const { productId } = bucket;
    const at = { team, productId };
    const product = await researcher.call('describe-product', at);
    expect(product.output).toMatchObject({
      name: 'Research data bucket',
      launchPaths: expect.arrayContaining([
        expect.objectContaining({ id: bucket.pathId, usable: true }),
      ]),
    });
    const unchosen = await researcher.call('get-launch-form', at);
    expect(unchosen.text).toMatch(
      /^InputError: .*several launch paths.*AI Research Team Portfolio/,
    );

    const form = await researcher.call<{
      versionId: string;
      pathId: string;
      tagsToChoose: { key: string }[];
    }>('get-launch-form', { team, ...bucket });
    expect(form.output).toMatchObject({
      usable: true,
      requiredSecrets: [],
      parameters: expect.arrayContaining([
        expect.objectContaining({
          key: 'Classification',
          allowedValues: expect.arrayContaining(['internal']),
        }),
      ]),
      page: `http://portal.example/service-catalog/products/${productId}/launch?team=ai-research`,
    });
    expect(form.output.tagsToChoose.map(({ key }) => key)).toContain(
      'CostCenter',
    );
    const { versionId, pathId } = form.output;

    const wanted = { ...at, versionId, pathId, name: 'agent-bucket' };
    const unchecked = await researcher.call('check-launch', wanted);
    expect(unchecked.output).toMatchObject({
      blocked: true,
      checks: expect.arrayContaining([
        expect.objectContaining({ id: 'tag-options', status: 'blocked' }),
      ]),
    });
    const checked = await researcher.call('check-launch', {
      ...wanted,
      ...BUCKET,
    });
    expect(checked.output).toMatchObject({ blocked: false });
    expect(await calls('ProvisionProduct')).toBe(0);

    const launched = await researcher.call<LaunchAnswer>('launch-product', {
      ...wanted,
      ...BUCKET,
    });
    expect(launched.output).toMatchObject({
      state: 'in-progress',
      repeated: false,
    });
    await portal.finish();
    const { launchId } = launched.output;
    const status = await researcher.call<LaunchAnswer>('get-launch-status', {
      team,
      launchId,
    });
    expect(status.output).toMatchObject({
      ended: true,
      state: 'succeeded',
      outputs: expect.arrayContaining([
        expect.objectContaining({ value: expect.any(String) }),
      ]),
      page: `http://portal.example/service-catalog/launches/${launchId}?team=ai-research&region=us-east-1`,
    });

    const runs = await researcher.call('list-provisioned-products', { team });
    expect(runs.output).toMatchObject({
      provisionedProducts: expect.arrayContaining([
        expect.objectContaining({ name: 'agent-bucket', mine: true }),
      ]),
    });
    const { provisionedProductId } = status.output;
    const one = await researcher.call('describe-provisioned-product', {
      team,
      provisionedProductId,
    });
    expect(one.output).toMatchObject({
      name: 'agent-bucket',
      may: { terminate: true },
      tags: { CostCenter: '4711' },
    });
    expect(portal.audited.at(-1)).toMatchObject({ outcome: 'success' });
  });

  it('read one page after the other', async () => {
    const first = await researcher.call<Listed>('list-my-products', {
      team: 'group:default/ai-research',
      limit: 1,
    });
    const second = await researcher.call<Listed>('list-my-products', {
      team,
      limit: 1,
      cursor: first.output.nextCursor,
    });
    const ids = [first, second].map(({ output }) => output.products[0].id);
    expect(first.output.products).toHaveLength(1);
    expect(new Set(ids).size).toBe(2);
    const tooMany = await researcher.call('list-my-products', {
      team,
      limit: 51,
    });
    expect(tooMany.refused).toBe(true);
  });

  it.each([
    ['with a key', { idempotencyKey: 'agent-key-0001' }],
    ['without a key', {}],
  ])('launch once, however often they call %s', async (words, extra) => {
    const request = {
      team,
      ...bucket,
      name: `once-${words.replaceAll(' ', '-')}`,
      ...BUCKET,
      ...extra,
    };
    const launch = () =>
      researcher.call<LaunchAnswer>('launch-product', request);
    const [one, same] = await Promise.all([launch(), launch()]);
    const again = await launch();
    await portal.finish();
    const later = await launch();
    const ids = [one, same, again, later].map(({ output }) => output.launchId);
    expect(ids).toEqual(Array(4).fill(one.output.launchId));
    expect([again, later].map(({ output }) => output.repeated)).toEqual([
      true,
      true,
    ]);
    expect(await calls('ProvisionProduct')).toBe(1);
  });

  it('find the name taken when they call again on another day', async () => {
    const launch = () =>
      researcher.call<LaunchAnswer>('launch-product', {
        team,
        ...bucket,
        name: 'yesterdays-bucket',
        ...BUCKET,
      });
    expect((await launch()).output.repeated).toBe(false);
    await portal.finish();
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000);
    jest.useFakeTimers({ now: tomorrow, doNotFake: [...EVERYTHING_ELSE] });
    const refused = await launch();
    expect(refused.text).toMatch(/^ConflictError: .*yesterdays-bucket/);
    expect(await calls('ProvisionProduct')).toBe(1);
  });

  it('try again when AWS has refused a launch', async () => {
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      times: 1,
      effect: { type: 'error', code: 'InvalidParametersException' },
    });
    const launch = () =>
      researcher.call<LaunchAnswer>('launch-product', {
        team,
        ...bucket,
        name: 'second-try',
        ...BUCKET,
      });
    const failed = await launch();
    expect(failed.output).toMatchObject({
      state: 'failed',
      failure: { summary: expect.any(String) },
    });
    const tried = await launch();
    expect(tried.output).toMatchObject({
      state: 'in-progress',
      repeated: false,
    });
  });

  it('try again when a hundred others were launched since', async () => {
    await sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      effect: { type: 'error', code: 'InvalidParametersException' },
    });
    const launch = (name: string, extra: object = {}) =>
      researcher.call<LaunchAnswer>('launch-product', {
        team,
        ...bucket,
        name,
        ...BUCKET,
        ...extra,
      });
    const keyed = { idempotencyKey: 'agent-key-long-ago' };
    const first = await launch('long-ago');
    const once = await launch('long-ago-keyed', keyed);
    expect(first.output).toMatchObject({ state: 'failed', repeated: false });
    const order = await portal.order('bucket');
    for (let number = 0; number < 101; number++) {
      const { status } = await portal.launch({
        ...order,
        name: `between-${number}`,
      });
      expect(status).toBe(202);
    }
    await sandbox.clearFaults();

    const again = await launch('long-ago-keyed', keyed);
    expect(again.output).toMatchObject({
      launchId: once.output.launchId,
      repeated: true,
    });
    const tried = await launch('long-ago');
    expect(tried.output).toMatchObject({
      state: 'in-progress',
      repeated: false,
    });
    const same = await launch('long-ago');
    expect(same.output).toMatchObject({
      launchId: tried.output.launchId,
      repeated: true,
    });
  });

  it('refuse a key that was used for something else', async () => {
    const request = {
      team,
      ...bucket,
      ...BUCKET,
      idempotencyKey: 'agent-key-0002',
    };
    await researcher.call('launch-product', { ...request, name: 'key-one' });
    const other = await researcher.call('launch-product', {
      ...request,
      name: 'key-two',
    });
    expect(other.text).toMatch(/^ConflictError: .*another request/);
    const bad = await researcher.call('launch-product', {
      ...request,
      name: 'key-three',
      idempotencyKey: 'no key',
    });
    expect(bad.text).toMatch(/^InputError: idempotencyKey has to be/);
  });

  it('terminate only what the person has confirmed, and launch anew afterwards', async () => {
    const { provisionedProductId, launchId } = await runningBucket(
      'short-lived',
    );
    const target = { team, provisionedProductId };
    const terminate = (confirm?: string) =>
      researcher.call<LaunchAnswer>('terminate-provisioned-product', {
        ...target,
        confirm,
      });

    const unconfirmed = await terminate();
    expect(unconfirmed.text).toMatch(
      /^InputError: Nothing was terminated, because confirm is missing.*'short-lived'/,
    );
    const wrong = await terminate('long-lived');
    expect(wrong.text).toMatch(
      /^InputError: Nothing was terminated, because confirm is not the name/,
    );
    expect([unconfirmed.refused, wrong.refused]).toEqual([true, true]);
    expect(await calls('TerminateProvisionedProduct')).toBe(0);

    const ended = await terminate('short-lived');
    await portal.finish();
    const again = await terminate('short-lived');
    expect(again.output.launchId).toBe(ended.output.launchId);
    expect(again.output.state).toBe('succeeded');
    expect(await calls('TerminateProvisionedProduct')).toBe(1);
    const gone = await researcher.call('describe-provisioned-product', target);
    expect(gone.text).toMatch(/^NotFoundError: /);

    const anew = await runningBucket('short-lived');
    expect(anew.launchId).not.toBe(launchId);
    expect(anew.state).toBe('succeeded');
  });

  it('carry no secrets', async () => {
    const order = await portal.order('hub');
    const { productId, pathId, parameters = {} } = order;
    const { AdminPassword: secret, ...others } = parameters;
    const request = {
      team,
      productId,
      pathId,
      name: 'secret-hub',
      tags: BUCKET.tags,
    };
    const form = await researcher.call('get-launch-form', {
      team,
      productId,
      pathId,
    });
    expect(form.output).toMatchObject({ requiredSecrets: ['AdminPassword'] });
    const refusals = await Promise.all([
      researcher.call('launch-product', { ...request, parameters }),
      researcher.call('check-launch', { ...request, parameters }),
      researcher.call('launch-product', { ...request, parameters: others }),
    ]);
    for (const { text } of refusals) {
      expect(text).toMatch(
        /^InputError: .*AdminPassword.*http:\/\/portal\.example\/service-catalog\/products/,
      );
      expect(text).not.toContain(secret);
    }
    expect(await calls('ProvisionProduct')).toBe(0);
  });

  it('read what is refused, with the field and the fix', async () => {
    const refused = await researcher.call('launch-product', {
      team,
      ...bucket,
      name: 'refused',
      parameters: { Classification: 'top secret' },
      tags: BUCKET.tags,
    });
    expect(refused.text).toMatch(/^InputError: .*Classification/);
    const unknown = await researcher.call('describe-product', {
      team,
      productId: 'prod-unknown',
    });
    expect(unknown.text).toMatch(
      /^NotFoundError: .*'prod-unknown'.*\(field: productId\) \(AWS request [0-9a-f-]{36}\)$/,
    );
  });

  it.each(['nobody', 'other-team'])(
    'of %s can do nothing in a team that is not theirs',
    async name => {
      const { provisionedProductId, launchId } = await runningBucket(
        `not-for-${name}`,
      );
      const stranger = await connectAgent(portal, mockPerson(name));
      const teams = await stranger.call<{ teams: { id: string }[] }>(
        'list-my-teams',
      );
      expect(teams.output.teams.map(({ id }) => id)).not.toContain(team);
      const product = { team, ...bucket };
      const launch = { ...product, name: 'stolen', ...BUCKET };
      const item = { team, provisionedProductId };
      await sandbox.clearRequests();
      const answers = await Promise.all([
        stranger.call('list-my-products', { team }),
        stranger.call('describe-product', product),
        stranger.call('get-launch-form', product),
        stranger.call('check-launch', launch),
        stranger.call('launch-product', launch),
        stranger.call('get-launch-status', { team, launchId }),
        stranger.call('list-provisioned-products', { team, scope: 'team' }),
        stranger.call('describe-provisioned-product', item),
        stranger.call('terminate-provisioned-product', item),
        stranger.call('terminate-provisioned-product', {
          ...item,
          confirm: `not-for-${name}`,
        }),
        stranger.call('get-guardrail-state', { team }),
        stranger.call('list-portfolios'),
      ]);
      for (const { refused, text, output } of answers) {
        expect({ refused, text, output }).toEqual({
          refused: true,
          text: expect.stringMatching(/^(NotFoundError|NotAllowedError): /),
          output: undefined,
        });
      }
      expect(await sandbox.requests()).toEqual([]);
      await stranger.client.close();
    },
  );

  it('of a service are nobody', async () => {
    const service = await connectAgent(
      portal,
      mockCredentials.service.header(),
    );
    const answer = await service.call('list-my-teams');
    expect(answer.refused).toBe(true);
    expect(answer.text).toMatch(/^NotAllowedError: /);
    await service.client.close();
  });

  it('of the platform team read portfolios, those of a team its guardrails', async () => {
    const platform = await connectAgent(portal, mockPerson('platform'));
    const unsaid = await platform.call('list-portfolios');
    expect(unsaid.text).toMatch(/hub, ai-research/);
    const { output } = await platform.call('list-portfolios', {
      catalog: team,
    });
    expect(output).toMatchObject({
      catalog: team,
      portfolios: expect.arrayContaining([
        expect.objectContaining({ name: 'AI Research Team Portfolio' }),
      ]),
    });
    await platform.client.close();

    const guardrails = await researcher.call('get-guardrail-state', { team });
    expect(guardrails.output).toMatchObject({
      answer: expect.stringMatching(/^(yes|no|unknown)$/),
      guardrails: expect.arrayContaining([
        expect.objectContaining({ id: 'marketplace-deny' }),
      ]),
    });
  });
});
