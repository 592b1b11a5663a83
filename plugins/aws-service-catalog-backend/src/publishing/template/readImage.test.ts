import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { TestSandbox } from 'test-sandbox';
import { accountAdmin } from '../../__testUtils__/accountAdmin';
import {
  Publisher,
  deepLearningAnswers,
} from '../../__testUtils__/publications';
import { type TestPortal, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('an image that is named by an SSM parameter', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
    await new SSMClient(await accountAdmin(sandbox)).send(
      new PutParameterCommand({
        Name: '/prod/db/password',
        Type: 'String',
        Value: 'hunter2',
      }),
    );
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('is refused when the parameter names none, and its value told to nobody', async () => {
    const publisher = new Publisher(portal);
    const answers = deepLearningAnswers('Secret', {
      source: { kind: 'ami', ssmParameter: '/prod/db/password' },
    });
    const { source, machine, network } = answers;
    const { status, body } = await publisher.post('/publications/template', {
      source,
      machine,
      network,
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'source.ssmParameter' });
    expect(JSON.stringify(body)).not.toContain('hunter2');

    const publication = await publisher.published(answers);
    expect(publication.steps[0]).toMatchObject({
      state: 'failed',
      fix: { field: 'source.ssmParameter' },
    });
    expect(JSON.stringify(publication)).not.toContain('hunter2');
    expect(
      JSON.stringify(await sandbox.requests({ operation: 'DescribeImages' })),
    ).toBe('[]');
  });

  it('is refused for a disk that is smaller than its own', async () => {
    const { source, network } = deepLearningAnswers('Small');
    const { status, body } = await new Publisher(portal).post(
      '/publications/template',
      {
        source,
        machine: { instanceTypes: ['t3.large'], volumeSize: 10 },
        network,
      },
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'machine.volumeSize' });
  });
});
