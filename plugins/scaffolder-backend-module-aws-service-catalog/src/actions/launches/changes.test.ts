import {
  type TemplatesTest,
  startTemplates,
} from '../../__testUtils__/startTemplates';

jest.setTimeout(180_000);

const team = 'ai-research';
const tags = { CostCenter: '4711', Project: 'ai-research' };

describe('templates that change what runs', () => {
  let test: TemplatesTest;
  beforeAll(async () => {
    test = await startTemplates();
  });
  afterAll(() => test?.stop());

  const step = (action: string, input: object) => ({
    id: action,
    action: `aws:service-catalog:${action}`,
    input: { team, ...input },
  });
  const bucket = (name: string, more: object = {}) =>
    step('provision', {
      product: 'Research data bucket',
      version: 'v1',
      path: 'AI Research Team Portfolio',
      parameters: { Classification: 'internal' },
      tags,
      name,
      ...more,
    });
  const launch = async (name: string, more?: object): Promise<string> => {
    const { log, status, outputs } = await test.run([bucket(name, more)]);
    if (status !== 'completed') throw new Error(log);
    return String(outputs.provision.provisionedProductId);
  };
  const detail = async (id: string) =>
    (
      await test.get(
        `/teams/${team}/provisioned-products/${id}?refresh=true`,
        'researcher',
      )
    ).body;

  it('update version and parameters, of what is named', async () => {
    const id = await launch('to-update');
    const { status, outputs } = await test.run([
      step('update', {
        provisionedProduct: 'to-update',
        version: 'v2',
        parameters: { RetentionDays: 30 },
      }),
    ]);
    expect(status).toBe('completed');
    expect(outputs.update).toMatchObject({
      provisionedProductId: id,
      status: 'succeeded',
      stackOutputs: { BucketArn: expect.stringMatching(/^arn:aws:s3:::/) },
      portalUrl: expect.stringContaining('/service-catalog/launches/'),
    });
    const now = await detail(id);
    expect(now.versionName).toBe('v2');
    expect(now.parameters).toContainEqual(
      expect.objectContaining({ key: 'RetentionDays', value: '30' }),
    );
    expect(now.parameters).toContainEqual(
      expect.objectContaining({ key: 'Classification', value: 'internal' }),
    );
  });

  it('say in a dry run what an update would be refused for, and change nothing', async () => {
    const id = await launch('to-try');
    const tried = await test.dryRun([
      step('update', {
        provisionedProduct: id,
        version: 'v2',
        parameters: { RetentionDays: 9999 },
      }),
    ]);
    expect(tried.status).toBe(400);
    expect(tried.text).toContain('RetentionDays');
    const gone = await test.dryRun([
      step('terminate', { provisionedProduct: id }),
    ]);
    expect(gone.body.output.terminate).toMatchObject({ status: 'dry-run' });
    expect(await detail(id)).toMatchObject({
      versionName: 'v1',
      status: 'AVAILABLE',
    });
  });

  it('use what runs under a name, and say in what it is not as asked', async () => {
    const id = await launch('as-it-is');
    const again = await test.run([
      bucket('as-it-is', {
        version: 'v2',
        parameters: { Classification: 'confidential' },
      }),
    ]);
    expect(again.outputs.provision).toMatchObject({
      created: false,
      provisionedProductId: id,
    });
    expect(again.log).toMatch(
      /differs .*aws:service-catalog:update.*version \(it runs v1\), Classification/,
    );
    const tried = await test.dryRun([bucket('as-it-is')]);
    expect(tried.body.output.provision).toMatchObject({ created: false });
    const strict = await test.dryRun([
      bucket('as-it-is', { ifExists: 'fail' }),
    ]);
    expect(strict.text).toContain("name: The account already has 'as-it-is'");
    const other = await test.run([
      bucket('as-it-is', {
        product: 'Notebook server (weak role)',
        version: undefined,
        parameters: { SubnetId: 'subnet-0a1b2c3d4e5f60001' },
      }),
    ]);
    expect(other.status).toBe('failed');
    expect(other.log).toContain('"as-it-is" is taken by Research data bucket');
  });

  it('tag what is launched for a component', async () => {
    const component = 'component:default/sleep-study';
    const { tags: found, entityRef } = await detail(
      await launch('for-component', { component }),
    );
    expect(entityRef).toBe(component);
    expect(found).toContainEqual(
      expect.objectContaining({ key: 'backstage:component', value: component }),
    );
  });

  it('terminate once, and find it gone afterwards', async () => {
    const id = await launch('to-end');
    const terminate = (more: object = {}) =>
      test.run([step('terminate', { provisionedProduct: 'to-end', ...more })]);
    const first = await terminate();
    expect(first.outputs.terminate).toMatchObject({
      terminated: true,
      status: 'succeeded',
    });
    expect(
      (await test.get(`/teams/${team}/provisioned-products/${id}`)).status,
    ).toBe(404);
    expect((await terminate()).outputs.terminate).toEqual({
      terminated: false,
      status: 'succeeded',
    });
    const strict = await terminate({ ifMissing: 'fail' });
    expect(strict.status).toBe('failed');
    expect(strict.log).toContain('there is no \\"to-end\\"');
  });

  it('launch nothing under the name of something that is being terminated', async () => {
    await launch('on-its-way');
    const ending = await test.start([
      step('terminate', { provisionedProduct: 'on-its-way', wait: false }),
    ]);
    await test.says(ending, 'Not waiting');
    const late = await test.start([bucket('on-its-way')]);
    await test.says(late, 'is being terminated; try again when it is gone');
    expect((await test.end(late)).status).toBe('failed');
  });

  it('run a service action by its name', async () => {
    const workbench = step('provision', {
      name: 'workbench',
      product: 'RStudio Workbench Pro',
      parameters: { SubnetId: 'subnet-0a1b2c3d4e5f60001' },
      tags,
    });
    const run = (serviceAction: string) =>
      test.run([
        workbench,
        step('run-service-action', {
          provisionedProduct:
            "${{ steps['provision'].output.provisionedProductId }}",
          serviceAction,
        }),
      ]);
    const { status, outputs, log } = await run('Restart-workbench');
    if (status !== 'completed') throw new Error(log);
    expect(outputs['run-service-action']).toMatchObject({
      provisionedProductId: outputs.provision.provisionedProductId,
      status: 'succeeded',
    });
    expect(log).toContain('Restart-workbench on workbench (pp-');
    const unknown = await run('Paint-workbench');
    expect(unknown.status).toBe('failed');
    expect(unknown.log).toContain('Restart-workbench (act-');
  });
});
