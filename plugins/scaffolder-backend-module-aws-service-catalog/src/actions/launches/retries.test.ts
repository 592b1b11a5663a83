import {
  type TemplatesTest,
  startTemplates,
} from '../../__testUtils__/startTemplates';

jest.setTimeout(180_000);

const team = 'ai-research';

describe.each([
  ['without task recovery', false],
  ['with task recovery', true],
])('a task that is retried %s', (_, enabled) => {
  let test: TemplatesTest;
  beforeAll(async () => {
    test = await startTemplates({ scaffolder: { taskRecovery: { enabled } } });
  });
  afterAll(() => test?.stop());
  afterEach(() => test.sandbox.clearFaults());
  beforeEach(() => test.sandbox.clearRequests());

  const step = (action: string, input: object) => ({
    id: action,
    action: `aws:service-catalog:${action}`,
    input: { team, ...input },
  });
  const bucket = (name: string) =>
    step('provision', {
      product: 'Research data bucket',
      version: 'v1',
      path: 'AI Research Team Portfolio',
      parameters: { Classification: 'internal' },
      tags: { CostCenter: '4711', Project: 'ai-research' },
      name,
    });
  const workbench = (name: string) =>
    step('provision', {
      name,
      product: 'RStudio Workbench Pro',
      parameters: { SubnetId: 'subnet-0a1b2c3d4e5f60001' },
      tags: { CostCenter: '4711', Project: 'ai-research' },
    });
  const refuseOnce = (operation: string) =>
    test.sandbox.addFault({
      match: { operation },
      times: 1,
      effect: { type: 'error', code: 'InvalidParametersException' },
    });
  const calls = async (operation: string) =>
    (await test.sandbox.requests({ operation })).length;
  const retry = async (taskId: string) => {
    await test.retry(taskId);
    return test.end(taskId);
  };
  const running = async (name: string): Promise<{ id: string }[]> => {
    const { body } = await test.get(
      `/teams/${team}/provisioned-products?scope=team&refresh=true`,
    );
    return body.items.filter((item: { name: string }) => item.name === name);
  };
  const launches = async (name: string): Promise<{ state: string }[]> => {
    const { body } = await test.get(`/teams/${team}/launches?scope=team`);
    return body.items.filter(
      (item: { provisionedProductName: string }) =>
        item.provisionedProductName === name,
    );
  };
  const statesOf = async (name: string) =>
    (await launches(name)).map(({ state }) => state);

  it('launches again what AWS has refused, and one at a time', async () => {
    await refuseOnce('ProvisionProduct');
    const first = await test.run([bucket('refused')]);
    expect(first.status).toBe('failed');
    expect(await calls('ProvisionProduct')).toBe(1);

    await refuseOnce('ProvisionProduct');
    expect((await retry(first.id)).status).toBe('failed');
    expect(await calls('ProvisionProduct')).toBe(2);

    const { status, log, outputs } = await retry(first.id);
    expect({ status, log }).toEqual({ status: 'completed', log });
    const [item, ...others] = await running('refused');
    expect(others).toEqual([]);
    expect(outputs.provision).toMatchObject({
      created: true,
      provisionedProductId: item.id,
    });
    expect(await statesOf('refused')).toEqual([
      'succeeded',
      'failed',
      'failed',
    ]);
  });

  it('goes on with the second launch when it is interrupted in it', async () => {
    await refuseOnce('ProvisionProduct');
    const { id } = await test.run([bucket('twice')]);
    await test.retry(id);
    await test.says(id, 'AWS accepted it');
    await test.cancel(id);
    await test.end(id);

    expect((await retry(id)).status).toBe('completed');
    expect(await running('twice')).toHaveLength(1);
    expect(await statesOf('twice')).toEqual(['succeeded', 'failed']);
    expect(await calls('ProvisionProduct')).toBe(2);
  });

  it('says what holds the name of a launch that failed halfway, and launches when that is gone', async () => {
    await test.sandbox.addFault({
      match: { resourceType: 'AWS::S3::Bucket' },
      times: 1,
      effect: { type: 'fail-resource', reason: 'The bucket is not to be' },
    });
    const first = await test.run([bucket('halfway')]);
    expect(first.status).toBe('failed');

    const held = await retry(first.id);
    expect(held.status).toBe('failed');
    expect(held.log).toContain(
      "The name 'halfway' is held by a launch that failed; terminate it",
    );

    const [left] = await running('halfway');
    await test.terminate({ id: left.id, name: 'halfway' });
    await test.sandbox.settle();
    expect((await retry(first.id)).status).toBe('completed');
    const [item, ...others] = await running('halfway');
    expect([item.id === left.id, others]).toEqual([false, []]);
  });

  it.each([
    [
      'update',
      'UpdateProvisionedProduct',
      { version: 'v2', parameters: { RetentionDays: 30 } },
    ],
    ['terminate', 'TerminateProvisionedProduct', {}],
  ])('asks for the %s again', async (action, operation, input) => {
    const name = `to-${action}`;
    await test.run([bucket(name)]);
    await refuseOnce(operation);
    const first = await test.run([
      step(action, { provisionedProduct: name, ...input }),
    ]);
    expect([first.status, await calls(operation)]).toEqual(['failed', 1]);

    const { status, outputs } = await retry(first.id);
    expect(status).toBe('completed');
    expect(outputs[action]).toMatchObject({ status: 'succeeded' });
    expect(await calls(operation)).toBe(2);
  });

  it('runs the service action again', async () => {
    await test.run([workbench('desk')]);
    const operation = 'ExecuteProvisionedProductServiceAction';
    await refuseOnce(operation);
    const first = await test.run([
      step('run-service-action', {
        provisionedProduct: 'desk',
        serviceAction: 'Restart-workbench',
      }),
    ]);
    expect([first.status, await calls(operation)]).toEqual(['failed', 1]);
    expect((await retry(first.id)).status).toBe('completed');
    expect(await calls(operation)).toBe(2);
  });
});
