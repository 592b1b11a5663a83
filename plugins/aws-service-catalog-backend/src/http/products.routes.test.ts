import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import request from 'supertest';
import { TestSandbox, eventually } from 'test-sandbox';
import { Curator } from '../__testUtils__/Curator';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const PRODUCTS = '/v1/teams/ai-research/products';
const PORTFOLIO = 'AI Research Team Portfolio';

describe('products', () => {
  let sandbox: TestSandbox;
  let curator: Curator;
  let portal: TestPortal;
  let templateUrl: string;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    curator = await Curator.of(sandbox);
    portal = await startPortal(sandbox);
    templateUrl = await curator.templateUrl('Research data bucket', 'v1');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(async () => {
    await sandbox.clearFaults();
  });

  const named = async (name: string): Promise<ProductSummary> => {
    const { body } = await portal.get(`${PRODUCTS}?search=${name}`);
    return body.items[0];
  };
  const titles = (body: { items: ProductSummary[] }) =>
    body.items.map(({ name }) => name);

  describe('list', () => {
    it('shows what the team is offered, by title', async () => {
      const { status, body } = await portal.get(PRODUCTS);
      expect(status).toBe(200);
      expect(titles(body)).toEqual([
        'Deep Learning Base AMI (Amazon Linux)',
        'GPU workstation (draft)',
        'JupyterHub on EC2',
        'Notebook server (weak role)',
        'Research data bucket',
        'RStudio Workbench Pro',
      ]);
      expect(body.total).toBe(6);
      expect(body.stale).toBe(false);
      expect(body.facets.vendors).toContainEqual({
        value: 'Platform team',
        count: 4,
      });
    });

    it('shows another team nothing of it', async () => {
      const { body } = await portal.get(
        '/v1/teams/genomics/products',
        'other-team',
      );
      expect(titles(body)).toEqual(['Genome archive bucket']);
    });

    it('learns portfolios, newest versions and what cannot be launched while it is looked at', async () => {
      const { body } = await eventually(
        () => portal.get(PRODUCTS),
        answer =>
          answer.body.items.every((item: ProductSummary) => item.portfolios),
      );
      const byName = new Map<string, ProductSummary>(
        body.items.map((item: ProductSummary) => [item.name, item]),
      );
      expect(byName.get('Research data bucket')).toMatchObject({
        portfolios: [PORTFOLIO, 'Shared research tools'],
        newestVersion: 'v2',
        launchable: true,
      });
      expect(byName.get('GPU workstation (draft)')).toMatchObject({
        launchable: false,
        launchProblem: expect.stringContaining('names no launch role'),
      });
      const shared = await portal.get(
        `${PRODUCTS}?filter=${encodeURIComponent(
          'portfolio=Shared research tools',
        )}`,
      );
      expect(titles(shared.body)).toEqual(['Research data bucket']);
      expect(shared.body.facets.portfolios).toContainEqual({
        value: PORTFOLIO,
        count: 6,
      });
    });

    it.each([
      ['search=research%20BUCKET', ['Research data bucket']],
      ['filter=vendor%3DPosit%20Software', ['RStudio Workbench Pro']],
      [
        'filter=vendor%3DPosit%20Software&filter=vendor%3DAmazon%20Web%20Services',
        ['Deep Learning Base AMI (Amazon Linux)', 'RStudio Workbench Pro'],
      ],
      ['filter=vendor%3DPosit%20Software&search=jupyter', []],
      ['filter=kind%3Dterraform', []],
      [
        'sort=-title&limit=2',
        ['RStudio Workbench Pro', 'Research data bucket'],
      ],
      [
        'sort=vendor&limit=2',
        ['Deep Learning Base AMI (Amazon Linux)', 'GPU workstation (draft)'],
      ],
    ])('answers %s', async (query, expected) => {
      const { status, body } = await portal.get(`${PRODUCTS}?${query}`);
      expect(status).toBe(200);
      expect(titles(body)).toEqual(expected);
    });

    it('keeps its pages apart while products come and go', async () => {
      const gone = await curator.addProduct({
        name: 'H goes away',
        templateUrl,
        portfolio: PORTFOLIO,
      });
      const first = await portal.get(`${PRODUCTS}?limit=3&refresh=true`);
      expect(titles(first.body)).toEqual([
        'Deep Learning Base AMI (Amazon Linux)',
        'GPU workstation (draft)',
        'H goes away',
      ]);
      const come = await curator.addProduct({
        name: 'A comes later',
        templateUrl,
        portfolio: PORTFOLIO,
      });
      await curator.removeProduct(gone, PORTFOLIO);
      const second = await portal.get(
        `${PRODUCTS}?limit=3&refresh=true&cursor=${first.body.nextCursor}`,
      );
      expect(titles(second.body)).toEqual([
        'JupyterHub on EC2',
        'Notebook server (weak role)',
        'Research data bucket',
      ]);
      const third = await portal.get(
        `${PRODUCTS}?limit=3&cursor=${second.body.nextCursor}`,
      );
      expect(titles(third.body)).toEqual(['RStudio Workbench Pro']);
      expect(third.body.nextCursor).toBeUndefined();
      await curator.removeProduct(come, PORTFOLIO);
      await portal.get(`${PRODUCTS}?refresh=true`);
    });

    it('sorts by creation, of which AWS tells the order only', async () => {
      await sandbox.advance(60);
      const newest = await curator.addProduct({
        name: 'Made last',
        templateUrl,
        portfolio: PORTFOLIO,
      });
      const { body } = await portal.get(
        `${PRODUCTS}?sort=-created&limit=1&refresh=true`,
      );
      expect(titles(body)).toEqual(['Made last']);
      const next = await portal.get(
        `${PRODUCTS}?sort=-created&limit=10&cursor=${body.nextCursor}`,
      );
      expect(next.body.items).toHaveLength(6);
      expect(titles(next.body)).not.toContain('Made last');
      await curator.removeProduct(newest, PORTFOLIO);
      await portal.get(`${PRODUCTS}?refresh=true`);
    });
  });

  describe('product', () => {
    it('shows versions newest first, launch paths with what they mean, and support', async () => {
      const { id } = await named('Deep%20Learning');
      const { status, body } = await portal.get(`${PRODUCTS}/${id}`);
      expect(status).toBe(200);
      expect(
        body.versions.map((version: { name: string }) => version.name),
      ).toEqual(['2026.10', '2026.07']);
      expect(body.versions[0].newest).toBe(true);
      expect(body.launchPaths).toEqual([
        expect.objectContaining({
          name: PORTFOLIO,
          usable: true,
          launchRole: {
            name: 'LaunchRole-DeepLearning',
            arn: 'arn:aws:iam::222222222222:role/LaunchRole-DeepLearning',
          },
        }),
      ]);
      expect(body.launchPaths[0].constraints).toContainEqual(
        expect.objectContaining({
          type: 'LAUNCH',
          inWords:
            'AWS creates everything with the role LaunchRole-DeepLearning, not with your own rights.',
        }),
      );
      expect(body.support.email).toBe('platform-team@example.com');
    });

    it('shows both paths of a product in two portfolios, and asks which one to launch on', async () => {
      const { id } = await named('data%20bucket');
      const { body } = await portal.get(`${PRODUCTS}/${id}`);
      expect(body.launchPaths).toHaveLength(2);
      const form = await portal.get(`${PRODUCTS}/${id}/launch-form`);
      expect(form.status).toBe(400);
      expect(form.body.error.field).toBe('path');
      const [, second] = body.launchPaths;
      const chosen = await portal.get(
        `${PRODUCTS}/${id}/launch-form?path=${second.id}`,
      );
      expect(chosen.status).toBe(200);
      expect(chosen.body.pathName).toBe(second.name);
    });

    it('says why a path without a launch role may not be used', async () => {
      const { id } = await named('GPU');
      const { body } = await portal.get(`${PRODUCTS}/${id}`);
      expect(body.launchPaths[0]).toMatchObject({
        usable: false,
        problem: expect.stringContaining('The platform team can add'),
      });
    });

    it('shows a hundred versions, tells two of one name apart, and advises against deprecated ones', async () => {
      const productId = await curator.addProduct({
        name: 'Many versions',
        templateUrl,
        portfolio: PORTFOLIO,
      });
      for (let number = 2; number < 99; number++) {
        await sandbox.advance(1);
        await curator.addVersion(productId, `v${number}`, templateUrl);
      }
      await sandbox.advance(1);
      const twin = await curator.addVersion(productId, 'twin', templateUrl);
      await sandbox.advance(1);
      const otherTwin = await curator.addVersion(
        productId,
        'twin',
        await curator.templateUrl('Research data bucket', 'v2'),
      );
      await curator.changeVersion(productId, otherTwin, {
        Guidance: 'DEPRECATED',
      });
      const { body } = await portal.get(`${PRODUCTS}/${productId}`);
      expect(body.versions).toHaveLength(100);
      expect(body.versions[0]).toMatchObject({
        id: otherTwin,
        name: 'twin',
        deprecated: true,
        newest: false,
      });
      expect(body.versions[1]).toMatchObject({
        id: twin,
        name: 'twin',
        newest: true,
      });
      expect(body.versions.at(-1).name).toBe('v1');

      const form = await portal.get(`${PRODUCTS}/${productId}/launch-form`);
      expect(form.body.versionId).toBe(twin);
      for (const id of [twin, otherTwin]) {
        const chosen = await portal.get(
          `${PRODUCTS}/${productId}/launch-form?version=${id}`,
        );
        expect(chosen.body.versionId).toBe(id);
      }
      await curator.removeProduct(productId, PORTFOLIO);
    });
  });

  describe('launch form', () => {
    it('says everything that a launch asks for', async () => {
      const { id } = await named('Deep%20Learning');
      const { status, body } = await portal.get(
        `${PRODUCTS}/${id}/launch-form`,
      );
      expect(status).toBe(200);
      expect(body.groups).toEqual([
        {
          label: 'Network',
          parameters: ['VpcId', 'SubnetId', 'AllowedCidr'],
        },
        {
          label: 'Machine',
          parameters: ['InstanceType', 'KeyName', 'VolumeSize'],
        },
      ]);
      expect(body.schema.required).toEqual(['VpcId', 'SubnetId', 'KeyName']);
      expect(body.schema.properties.VolumeSize).toMatchObject({
        format: 'cloudformation-number',
        'x-minimum': '50',
        'x-maximum': '2000',
        default: '100',
      });
      expect(body.hints.SubnetId.picker).toMatchObject({
        kind: 'subnet',
        available: true,
        options: expect.arrayContaining([
          expect.objectContaining({
            value: 'subnet-0a1b2c3d4e5f60001',
            parent: 'vpc-0a1b2c3d4e5f60001',
          }),
        ]),
      });
      expect(
        body.hints.InstanceType.picker.options.map(
          ({ value }: { value: string }) => value,
        ),
      ).toEqual(['t3.large', 'g5.xlarge', 'g5.2xlarge']);
      expect(body.tagOptions).toEqual([
        { key: 'CostCenter', values: ['4711', '4712'], conflict: false },
        { key: 'Project', values: ['ai-research'], conflict: false },
      ]);
      expect(body.tagUpdate).toBe(true);
      expect(body.resources).toEqual(
        expect.arrayContaining([
          {
            type: 'AWS::EC2::Instance',
            inWords: 'virtual machine',
            count: 1,
          },
        ]),
      );
    });

    it('puts the rules of the platform team in words, and never tells the default of a secret', async () => {
      const { id } = await named('JupyterHub');
      const { body } = await portal.get(`${PRODUCTS}/${id}/launch-form`);
      expect(body.hints.AdminPassword.noEcho).toBe(true);
      expect(body.schema.properties.AdminPassword).not.toHaveProperty(
        'default',
      );
      expect(body.rules.length).toBeGreaterThan(0);
      expect(body.rules[0].assertions[0].inWords).toMatch(/\w+ \w+/);
    });

    it('leaves a value to be typed when the team role may not list things', async () => {
      const fresh = await startPortal(sandbox);
      await sandbox.addFault({
        match: { service: 'ec2', operation: 'DescribeKeyPairs' },
        effect: {
          type: 'error',
          code: 'UnauthorizedOperation',
          message: 'You are not authorized to perform this operation.',
          status: 403,
        },
      });
      const { id } = await named('Deep%20Learning');
      const { status, body } = await fresh.get(`${PRODUCTS}/${id}/launch-form`);
      expect(status).toBe(200);
      expect(body.hints.KeyName.picker).toEqual({
        kind: 'key-pair',
        available: false,
        reason: expect.stringContaining('ec2:DescribeKeyPairs'),
      });
      expect(body.hints.VpcId.picker.available).toBe(true);
      await fresh.stop();
    });
  });

  describe('what is not there', () => {
    it.each([
      ['product', `${PRODUCTS}/prod-nothing`],
      ['form of a product', `${PRODUCTS}/prod-nothing/launch-form`],
    ])('answers 404 for an unknown %s', async (_, path) => {
      const { status, body } = await portal.get(path);
      expect(status).toBe(404);
      expect(body.error.message).toContain(
        "There is no product 'prod-nothing' that your team may use",
      );
      expect(body.error.cause.name).toBe('ResourceNotFoundException');
    });

    it.each([
      ['version', 'version=pa-nothing'],
      ['path', 'path=lpv3-nothing'],
    ])('answers 404 for an unknown %s', async (what, query) => {
      const { id } = await named('Deep%20Learning');
      const { status, body } = await portal.get(
        `${PRODUCTS}/${id}/launch-form?${query}`,
      );
      expect(status).toBe(404);
      expect(body.error.field).toBe(what);
      expect(body.error.message).toContain(`${what} '`);
    });

    it('answers the same for a team of others and a team that does not exist', async () => {
      const others = await portal.get('/v1/teams/genomics/products');
      const nobodys = await portal.get('/v1/teams/nowhere/products');
      for (const { status, body } of [others, nobodys]) {
        expect(status).toBe(404);
        expect(body.error.name).toBe('NotFoundError');
      }
      expect(others.body.error.message.replace('genomics', 'nowhere')).toBe(
        nobodys.body.error.message,
      );
    });

    it('holds product ids of other teams back', async () => {
      const theirs = await portal.get(
        '/v1/teams/genomics/products',
        'other-team',
      );
      const [{ id }] = theirs.body.items;
      const { status } = await portal.get(`${PRODUCTS}/${id}`);
      expect(status).toBe(404);
    });
  });

  describe('what is wrong', () => {
    it('does not know who is asking when the sign-in has expired', async () => {
      const { status } = await request(portal.server)
        .get(`/api/aws-service-catalog${PRODUCTS}`)
        .set('Authorization', mockCredentials.user.invalidHeader());
      expect(status).toBe(401);
    });

    it.each([
      ['limit=0', 'limit'],
      ['limit=many', 'limit'],
      ['sort=price', 'sort'],
      ['colour=red', 'colour'],
      ['cursor=nonsense', 'cursor'],
      ['filter=price%3D1', 'filter'],
      ['filter=kind', 'filter'],
      ['region=eu-west-1', 'region'],
      ['region=here', 'region'],
    ])('names the field of ?%s', async (query, field) => {
      const { status, body } = await portal.get(`${PRODUCTS}?${query}`);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ name: 'InputError', field });
    });

    it('does not take the cursor of another order', async () => {
      const { body } = await portal.get(`${PRODUCTS}?limit=1`);
      const other = await portal.get(
        `${PRODUCTS}?limit=1&sort=-title&cursor=${body.nextCursor}`,
      );
      expect(other.status).toBe(400);
      expect(other.body.error.field).toBe('cursor');
    });

    it.each([
      [{ operation: 'provision', name: 'x', colour: 'red' }, 'colour'],
      [{ operation: 'destroy' }, 'operation'],
      [{ name: 'x' }, 'operation'],
      [{ operation: 'provision', parameters: { A: 1 } }, 'parameters.A'],
      [
        { operation: 'provision', tags: [{ key: 'a', value: 'b', more: 1 }] },
        'tags.0.more',
      ],
      [{ operation: 'provision', name: 'x' }, 'productId'],
      [{ operation: 'terminate' }, 'provisionedProductId'],
    ])('names the field of %j', async (body, field) => {
      const answer = await portal.post(
        '/v1/teams/ai-research/pre-flight',
        body,
      );
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({ name: 'InputError', field });
    });

    it('does not read a body of a megabyte', async () => {
      const { status } = await portal.post('/v1/teams/ai-research/pre-flight', {
        operation: 'provision',
        name: 'x'.repeat(1024 * 1024),
      });
      expect(status).toBe(413);
    });

    it('does not read what is not JSON', async () => {
      const { status, body } = await request(portal.server)
        .post('/api/aws-service-catalog/v1/teams/ai-research/pre-flight')
        .set('Content-Type', 'application/json')
        .send('{"operation":');
      expect(status).toBe(400);
      expect(body.error.message).toBe('The body is not valid JSON');
    });

    it('knows no other path', async () => {
      const { status } = await portal.get('/v1/teams/ai-research/prices');
      expect(status).toBe(404);
    });
  });

  describe('two locks', () => {
    it('lets a permission policy refuse a member', async () => {
      const strict = await startPortal(sandbox, {
        features: [
          mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
        ],
      });
      const { status, body } = await strict.get(PRODUCTS);
      expect(status).toBe(403);
      expect(body.error.message).toContain('aws-service-catalog.team.read');
      const teams = await strict.get('/v1/teams');
      expect(teams.body.items[0].may.launch).toBe(false);
      await strict.stop();
    });

    it('lets no permission policy admit somebody else', async () => {
      const lax = await startPortal(sandbox, {
        features: [
          mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
        ],
      });
      const { status } = await lax.get(PRODUCTS, 'nobody');
      expect(status).toBe(404);
      await lax.stop();
    });
  });
});
