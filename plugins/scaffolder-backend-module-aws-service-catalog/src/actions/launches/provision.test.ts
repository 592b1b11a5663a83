import {
  type TemplatesTest,
  startTemplates,
} from '../../__testUtils__/startTemplates';

jest.setTimeout(180_000);

const BUCKET = {
  team: 'ai-research',
  product: 'Research data bucket',
  path: 'AI Research Team Portfolio',
  tags: { CostCenter: '4711', Project: 'ai-research' },
};

describe('aws:service-catalog:provision', () => {
  let test: TemplatesTest;
  beforeAll(async () => {
    test = await startTemplates();
  });
  afterAll(() => test?.stop());

  const provision = (input: object) => [
    {
      id: 'launch',
      action: 'aws:service-catalog:provision',
      input: { ...BUCKET, ...input },
    },
  ];
  const namesOf = async (as?: string) => {
    const { body } = await test.get(
      '/teams/ai-research/provisioned-products?scope=team&refresh=true',
      as,
    );
    return body.items.map(({ name }: { name: string }) => name);
  };

  it('launches, says how it goes, and puts out what came of it', async () => {
    const { status, log, outputs } = await test.run(
      provision({ name: 'sleep-data', parameters: { RetentionDays: 10 } }),
    );
    expect({ status, log }).toEqual({
      status: 'completed',
      log: expect.stringContaining('Bucket (AWS::S3::Bucket)'),
    });
    expect(outputs.launch).toEqual({
      created: true,
      launchId: expect.any(String),
      provisionedProductId: expect.stringMatching(/^pp-/),
      status: 'succeeded',
      stackOutputs: expect.objectContaining({
        BucketArn: expect.stringMatching(/^arn:aws:s3:::/),
      }),
      portalUrl: expect.stringMatching(
        /^http:\/\/portal\.example\/service-catalog\/launches\/.+team=ai-research/,
      ),
      consoleUrl: expect.stringContaining('console.aws.amazon.com'),
    });
  });

  it('launches nothing again, with the same values', async () => {
    const first = await test.run(provision({ name: 'once' }));
    const second = await test.run(provision({ name: 'once' }));
    expect(second.status).toBe('completed');
    expect(second.outputs.launch).toMatchObject({
      created: false,
      provisionedProductId: first.outputs.launch.provisionedProductId,
      stackOutputs: first.outputs.launch.stackOutputs,
    });
    expect((await namesOf()).filter((name: string) => name === 'once')).toEqual(
      ['once'],
    );
  });

  it('fails where the name is taken, when that is asked for', async () => {
    await test.run(provision({ name: 'taken' }));
    const again = await test.run(
      provision({ name: 'taken', ifExists: 'fail' }),
    );
    expect(again.status).toBe('failed');
    expect(again.log).toContain("The name 'taken' is taken");
  });

  it('refuses an outsider as the page does, and leaves nothing behind', async () => {
    const before = await namesOf();
    const page = await test.get('/teams/ai-research/products', 'other-team');
    test.audited.length = 0;
    const { status, log } = await test.run(provision({ name: 'sneaky' }), {
      as: 'other-team',
    });
    expect(page.status).toBe(404);
    expect(status).toBe('failed');
    expect(log).toContain(page.body.error.message);
    expect(await namesOf()).toEqual(before);
    const { body } = await test.get('/teams/ai-research/launches');
    expect(JSON.stringify(body)).not.toContain('sneaky');
    expect(test.audited).toEqual([
      { eventId: 'launch-create', outcome: 'fail' },
    ]);
  });

  it('names what there is, when an input names nothing', async () => {
    const unknown = await test.run(
      provision({ name: 'x1', product: 'Research bucket' }),
    );
    expect(unknown.log).toContain('product: there is no "Research bucket"');
    expect(unknown.log).toContain('Research data bucket (prod-');
    const ambiguous = await test.run(
      provision({ name: 'x2', path: undefined }),
    );
    expect(ambiguous.log).toContain(
      'path: the product can be launched through',
    );
    expect(ambiguous.log).toContain('Shared research tools');
  });

  it('checks in a dry run, and launches nothing', async () => {
    const good = await test.dryRun(provision({ name: 'dry' }));
    expect(good.body.output.launch).toMatchObject({ status: 'dry-run' });
    const bad = await test.dryRun(
      provision({ name: 'dry', parameters: { RetentionDays: 9999 } }),
    );
    expect(JSON.stringify(bad.body)).toContain('RetentionDays');
    expect(bad.body.output?.launch).toBeUndefined();
    expect(await namesOf()).not.toContain('dry');
  });

  it('stops waiting when the task is cancelled, and says that the launch goes on', async () => {
    const task = await test.start(provision({ name: 'patient' }));
    await test.says(task, 'Follow it at');
    await test.cancel(task);
    const { status, log } = await test.end(task);
    expect(log).toContain('No longer waiting, but the launch goes on');
    // The scaffolder counts a cancelled task among the failed.
    expect(status).toBe('failed');
    expect(await namesOf()).toContain('patient');
  });
});
