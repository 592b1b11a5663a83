import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeRecordCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { createSandbox } from '../../createSandbox';
import { openLaunching } from './__testUtils__/launching';
import { REGION } from './__testUtils__/openCatalog';

describe('a sandbox that is started again', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'catalog-'));
  });

  afterEach(() => rm(dataDir, { recursive: true }));

  it('carries a launch on where it was', async () => {
    const before = await openLaunching(undefined, { dataDir });
    const { RecordId } = await before.launch();
    await before.sandbox.advance(2);
    expect(await before.record(RecordId)).toMatchObject({
      Status: 'IN_PROGRESS',
    });
    await before.close();

    const after = await createSandbox({ dataDir, clock: 'manual' });
    await after.settle();
    const researcher = new ServiceCatalogClient({
      endpoint: after.url,
      region: REGION,
      credentials: after.credentials(before.teamArn, {
        sessionName: 'researcher',
      }),
    });
    expect(
      await researcher.send(new DescribeRecordCommand({ Id: RecordId })),
    ).toMatchObject({
      RecordDetail: { Status: 'SUCCEEDED' },
      RecordOutputs: [
        { OutputKey: 'BucketName' },
        { OutputKey: 'CloudformationStackARN' },
      ],
    });
    await after.close();
  });
});
