import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStacksCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { HeadBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import {
  MACHINE_PARAMETERS,
  machineTemplate,
} from './__testUtils__/machineTemplate';
import { openStacks, STACK, type TestStacks } from './__testUtils__/openStacks';

const BUCKET = { Resources: { Data: { Type: 'AWS::S3::Bucket' } } };

describe('DeleteStack', () => {
  let stacks: TestStacks;

  beforeEach(async () => {
    stacks = await openStacks();
  });

  afterEach(() => stacks.close());

  it('deletes dependents first; the stack is then known by its ARN only', async () => {
    const { StackId } = await stacks.create(
      machineTemplate(),
      MACHINE_PARAMETERS,
    );
    const deleted = await stacks.remove();
    expect(deleted).toMatchObject({
      StackId,
      StackStatus: 'DELETE_COMPLETE',
      DeletionTime: expect.any(Date),
    });
    expect((await stacks.events()).slice(-6)).toEqual([
      `${STACK} DELETE_IN_PROGRESS`,
      'Instance DELETE_IN_PROGRESS',
      'Instance DELETE_COMPLETE',
      'SecurityGroup DELETE_IN_PROGRESS',
      'SecurityGroup DELETE_COMPLETE',
      `${STACK} DELETE_COMPLETE`,
    ]);
    await expect(
      stacks.cloudFormation.send(
        new DescribeStacksCommand({ StackName: STACK }),
      ),
    ).rejects.toThrow(`Stack with id ${STACK} does not exist`);
    const { Stacks } = await stacks.cloudFormation.send(
      new DescribeStacksCommand({}),
    );
    expect(Stacks ?? []).toEqual([]);
    const { StackSummaries } = await stacks.cloudFormation.send(
      new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] }),
    );
    expect(StackSummaries).toMatchObject([{ StackId, StackName: STACK }]);
  });

  it('frees the name', async () => {
    const first = await stacks.create(BUCKET);
    await stacks.remove();
    const second = await stacks.create(BUCKET);
    expect(second.StackId).not.toBe(first.StackId);
  });

  it('leaves alone what the template retains', async () => {
    await stacks.create({
      Resources: {
        Data: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain' },
        Scratch: { Type: 'AWS::S3::Bucket' },
      },
    });
    const { Data, Scratch } = await stacks.physicalIds();
    await stacks.remove();
    expect(await stacks.events()).toContain('Data DELETE_SKIPPED');
    await stacks.s3.send(new HeadBucketCommand({ Bucket: Data }));
    await expect(
      stacks.s3.send(new HeadBucketCommand({ Bucket: Scratch })),
    ).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('fails for a bucket that is not empty, then deletes the rest on request', async () => {
    await stacks.create(BUCKET);
    const { Data } = await stacks.physicalIds();
    await stacks.s3.send(
      new PutObjectCommand({ Bucket: Data, Key: 'a', Body: 'b' }),
    );
    const failed = await stacks.remove();
    expect(failed).toMatchObject({
      StackStatus: 'DELETE_FAILED',
      StackStatusReason: 'The following resource(s) failed to delete: [Data].',
    });
    expect(await stacks.failureOf('Data')).toContain(
      'The bucket you tried to delete is not empty',
    );

    await stacks.cloudFormation.send(
      new DeleteStackCommand({ StackName: STACK, RetainResources: ['Data'] }),
    );
    await stacks.sandbox.settle();
    expect((await stacks.describe()).StackStatus).toBe('DELETE_COMPLETE');
    await stacks.s3.send(new HeadBucketCommand({ Bucket: Data }));
  });

  it('goes on with what does not depend on a resource that failed', async () => {
    stacks.sandbox.faults.add({
      match: { logicalId: 'Instance' },
      effect: { type: 'fail-resource', reason: 'locked', on: 'delete' },
    });
    await stacks.create(
      machineTemplate({ resources: { Data: { Type: 'AWS::S3::Bucket' } } }),
      MACHINE_PARAMETERS,
    );
    await stacks.remove();
    expect(Object.keys(await stacks.physicalIds())).toEqual([
      'SecurityGroup',
      'Instance',
    ]);
  });

  it('takes over a creation that is under way', async () => {
    await stacks.cloudFormation.send(
      new CreateStackCommand({
        StackName: STACK,
        TemplateBody: JSON.stringify(BUCKET),
      }),
    );
    await stacks.sandbox.advance(2);
    await stacks.cloudFormation.send(
      new DeleteStackCommand({ StackName: STACK }),
    );
    await stacks.sandbox.settle();
    const { StackSummaries } = await stacks.cloudFormation.send(
      new ListStacksCommand({}),
    );
    expect(StackSummaries).toMatchObject([
      { StackName: STACK, StackStatus: 'DELETE_COMPLETE' },
    ]);
  });

  it('takes no notice of a stack that is not there', async () => {
    await expect(
      stacks.cloudFormation.send(
        new DeleteStackCommand({ StackName: 'nothing' }),
      ),
    ).resolves.toBeDefined();
  });

  it('refuses a protected stack, and to retain before anything failed', async () => {
    await stacks.create(BUCKET, {}, { EnableTerminationProtection: true });
    await expect(stacks.remove()).rejects.toThrow(
      `Stack [${STACK}] cannot be deleted while TerminationProtection is enabled`,
    );
    await stacks.create(BUCKET, {}, { StackName: 'other' });
    await expect(
      stacks.cloudFormation.send(
        new DeleteStackCommand({
          StackName: 'other',
          RetainResources: ['Data'],
        }),
      ),
    ).rejects.toThrow('DELETE_FAILED state');
  });
});
