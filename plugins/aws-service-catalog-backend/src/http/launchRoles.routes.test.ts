import type {
  ImageAliasList,
  ImageList,
  PublicationTemplate,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  DEEP_LEARNING_ALIAS,
  Publisher,
  deepLearningAnswers,
} from '../__testUtils__/publications';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

describe('what a publication is made from', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let publisher: Publisher;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
    publisher = new Publisher(portal);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const images = async (query: string): Promise<ImageList> =>
    (await publisher.get(`/images?${query}`)).body;

  it('lists images by owner, newest first, found by their name', async () => {
    const amazon = await images('owner=amazon&search=Deep Learning Base');
    expect(amazon.items.map(({ id }) => id).slice(0, 2)).toEqual([
      'ami-0d1e2a3b4c5d60002',
      'ami-0d1e2a3b4c5d60001',
    ]);
    expect(amazon.items[0]).toMatchObject({
      owner: 'amazon',
      ownerId: '898082745236',
      productCodes: [],
    });

    const paid = await images('owner=aws-marketplace&search=rstudio');
    expect(paid.items).toEqual([
      expect.objectContaining({
        id: 'ami-0aa1bb2cc3dd40001',
        owner: 'aws-marketplace',
        productCodes: ['rstudiopro0productcode00001'],
      }),
    ]);
    const own = await images('owner=self');
    expect(own.items.map(({ id }) => id)).toContain('ami-0feedfacecafe0001');
    const all = await images('');
    expect(new Set(all.items.map(({ owner }) => owner))).toEqual(
      new Set(['amazon', 'aws-marketplace', 'self']),
    );
    // Published by somebody else, to everybody.
    expect(all.items.map(({ id }) => id)).not.toContain(
      'ami-0c0ffee0c0ffee001',
    );
  });

  it('lists the aliases of a Marketplace product, the moving one last', async () => {
    const { body } = await publisher.get(
      '/image-aliases?productId=prod-rstudiopro00001',
    );
    expect((body as ImageAliasList).items).toEqual([
      {
        version: '2026.09',
        ssmParameter: '/aws/service/marketplace/prod-rstudiopro00001/2026.09',
        imageId: 'ami-0aa1bb2cc3dd40001',
      },
      expect.objectContaining({ version: 'latest' }),
    ]);
    const page = await publisher.get(
      '/image-aliases?productId=prodview-abcdefghij',
    );
    expect(page.status).toBe(400);
    expect(page.body.error.field).toBe('productId');
  });

  it('tells whether the account holds an agreement, and what procurement has to do', async () => {
    const entitlement = async (query: string, as?: string) =>
      publisher.get(`/agreements?productId=${query}`, as);
    expect((await entitlement('prod-rstudiopro00001')).body).toMatchObject({
      accountId: '222222222222',
      state: 'held',
      evidence: { id: expect.stringMatching(/./) },
    });
    expect((await entitlement('prod-datalabstudio01')).body).toMatchObject({
      state: 'missing',
      message:
        'Account 222222222222 holds no active agreement for prod-datalabstudio01.',
      fix: {
        text: expect.stringContaining('accept its terms'),
        url: expect.stringContaining('aws.amazon.com/marketplace'),
      },
    });
    const asSpoke = await entitlement('prod-datalabstudio01&asSpoke=true');
    expect(asSpoke.body.fix.text).toContain('Share the licence');

    await sandbox.addFault({
      match: { operation: 'SearchAgreements' },
      effect: { type: 'error', code: 'AccessDeniedException', status: 403 },
      times: 1,
    });
    expect((await entitlement('prod-rstudiopro00001')).body).toMatchObject({
      state: 'unseen',
      fix: { text: expect.stringContaining('SearchAgreements') },
    });

    const page = await entitlement('prodview-abcdefghij');
    expect(page.status).toBe(400);
    // Who is no curator is told of no catalog.
    expect((await entitlement('prod-1', 'researcher')).status).toBe(404);
  });

  it('writes a template that CloudFormation takes, and explains it', async () => {
    const { source, product, machine, network } = deepLearningAnswers('Shown');
    const { status, body } = await publisher.post('/publications/template', {
      source,
      product,
      machine,
      network,
    });
    expect(status).toBe(200);
    const template = body as PublicationTemplate;
    expect(template).toMatchObject({
      edited: false,
      problems: [],
      resourceTypes: expect.arrayContaining([
        'AWS::EC2::Instance',
        'AWS::EC2::SecurityGroup',
      ]),
    });
    expect(template.parameters.map(({ key }) => key).sort()).toEqual([
      'AllowedCidr',
      'InstanceType',
      'KeyName',
      'SubnetId',
      'VpcId',
    ]);
    expect(template.body).toContain(DEEP_LEARNING_ALIAS);
    expect(template.explanations.length).toBeGreaterThan(5);

    const edited = await publisher.post('/publications/template', {
      source,
      product,
      machine,
      network,
      template: template.body.replace(
        'CidrIp: !Ref AllowedCidr',
        'CidrIp: 0.0.0.0/0',
      ),
    });
    expect(edited.body).toMatchObject({
      edited: true,
      explanations: [],
      problems: [{ severity: 'warning' }],
    });
  });

  it('says what CloudFormation does not take', async () => {
    const { status, body } = await publisher.post('/publications/template', {
      source: {
        kind: 'template',
        body: 'Resources:\n  A: { Type: AWS::S3::Bucket, DependsOn: B }\n',
      },
    });
    expect(status).toBe(200);
    expect(body.problems).toEqual([
      { severity: 'error', text: expect.stringContaining('B') },
    ]);
  });

  it('is not there for a researcher', async () => {
    for (const path of [
      '/images',
      '/launch-roles',
      '/adoptable-products',
      '/publications',
    ]) {
      expect((await publisher.get(path, 'researcher')).status).toBe(404);
    }
  });

  it('lists nothing to adopt where nothing was copied in', async () => {
    const { body } = await publisher.get('/adoptable-products');
    expect(body).toEqual({ items: [] });
  });
});
