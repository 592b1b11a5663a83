import {
  CreateConstraintCommand,
  DescribeRecordCommand,
  GetProvisionedProductOutputsCommand,
  TerminateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import { addRole, ALLOW_ALL, trustService } from '../../testing/principals';
import { iamState } from '../iam/state';
import { openLaunching, type TestLaunching } from './__testUtils__/launching';
import { ACCOUNT, bucketTemplate } from './__testUtils__/openCatalog';

/** Two buckets, the second after the first. */
const TWO_BUCKETS = bucketTemplate({
  Resources: {
    Bucket: { Type: 'AWS::S3::Bucket' },
    Second: { Type: 'AWS::S3::Bucket', DependsOn: 'Bucket' },
  },
});

describe('a launch that fails', () => {
  let catalog: TestLaunching;

  afterEach(() => catalog.close());

  const makeLaunchable = async (policy: object | undefined) => {
    const product = await catalog.makeProduct({
      template: TWO_BUCKETS,
      portfolioId: catalog.portfolioId,
      launchRoleArn: policy && catalog.addLaunchRole('Special', policy),
    });
    return {
      ProductId: product.productId,
      ProvisioningArtifactId: product.versionId,
    };
  };

  it('for a missing parameter has a record and a provisioned product in error', async () => {
    catalog = await openLaunching(
      bucketTemplate({ Parameters: { Purpose: { Type: 'String' } } }),
    );
    const made = await catalog.launch();
    expect(made.Status).toBe('CREATED');

    await catalog.sandbox.settle();
    const message = expect.stringMatching(
      /^AmazonCloudFormationException {2}Parameters: \[Purpose\] must have values \(Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; Request ID: [-0-9a-f]+\)$/,
    );
    expect(await catalog.record(made.RecordId)).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [{ Code: expect.any(String), Description: message }],
    });
    expect(await catalog.item(made.ProvisionedProductId)).toMatchObject({
      Status: 'ERROR',
      StatusMessage: message,
    });
    await expect(
      catalog.curator.send(
        new GetProvisionedProductOutputsCommand({
          ProvisionedProductId: made.ProvisionedProductId,
        }),
      ),
    ).rejects.toMatchObject({
      name: 'InvalidParametersException',
      message: "Last Successful Provisioning Record doesn't exist.",
    });
  });

  it('keeps its name until it is terminated', async () => {
    catalog = await openLaunching(
      bucketTemplate({ Parameters: { Purpose: { Type: 'String' } } }),
    );
    const { ProvisionedProductId } = await catalog.launched();
    await expect(catalog.launch()).rejects.toMatchObject({
      message: 'A stack named my-bucket already exists.',
    });

    await catalog.researcher.send(
      new TerminateProvisionedProductCommand({ ProvisionedProductId }),
    );
    await catalog.sandbox.settle();
    expect(await catalog.launch()).toMatchObject({ Status: 'CREATED' });
  });

  it('against the rule of a TEMPLATE constraint says which', async () => {
    catalog = await openLaunching();
    await catalog.constrain(
      catalog.portfolioId,
      catalog.productId,
      'TEMPLATE',
      {
        Rules: {
          DataOnly: {
            Assertions: [
              {
                Assert: { 'Fn::Equals': [{ Ref: 'Purpose' }, 'data'] },
                AssertDescription: 'Only data is kept here',
              },
            ],
          },
        },
      },
    );
    const record = await catalog.launched({
      ProvisioningParameters: [{ Key: 'Purpose', Value: 'fun' }],
    });

    expect(record).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [
        { Description: expect.stringContaining('Only data is kept here') },
      ],
    });
    expect(
      await catalog.launched({ ProvisionedProductName: 'allowed' }),
    ).toMatchObject({ Status: 'SUCCEEDED' });
  });

  it('in a resource rolls back, in error meanwhile, and names the resource', async () => {
    catalog = await openLaunching(TWO_BUCKETS);
    catalog.sandbox.faults.add({
      match: { logicalId: 'Second' },
      effect: { type: 'fail-resource', reason: 'No room left', on: 'create' },
    });
    const { RecordId, ProvisionedProductId } = await catalog.launch();
    const statuses = new Set<string | undefined>();
    for (let second = 0; second < 30; second++) {
      await catalog.sandbox.advance(1);
      statuses.add((await catalog.record(RecordId)).Status);
    }

    expect([...statuses]).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS_IN_ERROR',
      'FAILED',
    ]);
    const { RecordDetail, RecordOutputs } = await catalog.researcher.send(
      new DescribeRecordCommand({ Id: RecordId }),
    );
    expect(RecordDetail?.RecordErrors?.[0].Description).toMatch(
      /^Errors from CloudFormation: \[.*\{LogicalResourceId : Second, ResourceType : AWS::S3::Bucket, StatusReason : .*No room left.*\}/,
    );
    expect(RecordOutputs).toMatchObject([
      { OutputKey: 'CloudformationStackARN' },
    ]);
    expect(await catalog.item(ProvisionedProductId)).toMatchObject({
      Status: 'ERROR',
    });
  });

  it('by a launch role that lacks a permission names the action', async () => {
    catalog = await openLaunching();
    const { RecordErrors } = await catalog.launched(
      await makeLaunchable({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['cloudformation:*', 's3:GetObject'],
            Resource: '*',
          },
        ],
      }),
    );

    expect(RecordErrors?.[0].Description).toMatch(
      /assumed-role\/Special\/servicecatalog is not authorized to perform: s3:CreateBucket/,
    );
  });

  it('by a launch role that may not read the template is refused', async () => {
    catalog = await openLaunching();
    const { RecordErrors } = await catalog.launched(
      await makeLaunchable({
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: '*', Resource: '*' },
          {
            Effect: 'Deny',
            Action: 's3:GetObject',
            Resource: '*',
            Condition: {
              StringEquals: {
                's3:ExistingObjectTag/servicecatalog:provisioning': 'true',
              },
            },
          },
        ],
      }),
    );

    expect(RecordErrors?.[0].Description).toMatch(
      /assumed-role\/Special\/servicecatalog is not authorized to perform: s3:GetObject/,
    );
  });

  it('by a launch role that does not trust the service is told so', async () => {
    catalog = await openLaunching();
    const roleArn = addRole(catalog.sandbox, {
      accountId: ACCOUNT,
      name: 'Distrustful',
      policies: { All: ALLOW_ALL },
      trust: trustService('ec2.amazonaws.com'),
    });
    const { productId, versionId } = await catalog.makeProduct({
      portfolioId: catalog.portfolioId,
      launchRoleArn: roleArn,
    });
    const { RecordErrors } = await catalog.launched({
      ProductId: productId,
      ProvisioningArtifactId: versionId,
    });

    expect(RecordErrors?.[0].Description).toMatch(
      new RegExp(
        `not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
      ),
    );
  });

  it('by a launch role that is gone is told so', async () => {
    catalog = await openLaunching();
    const { roles } = catalog.sandbox.world.state(iamState, {
      accountId: ACCOUNT,
      region: 'global',
    });
    delete roles.Launch;

    expect(await catalog.launched()).toMatchObject({
      Status: 'FAILED',
      RecordErrors: [
        { Description: expect.stringContaining('sts:AssumeRole') },
      ],
    });
  });

  it('without a launch role lacks what the person lacks', async () => {
    catalog = await openLaunching();
    const choice = await makeLaunchable(undefined);
    const { RecordErrors, LaunchRoleArn } = await catalog.launched(choice);

    expect(LaunchRoleArn).toBeUndefined();
    expect(RecordErrors?.[0].Description).toMatch(
      /assumed-role\/Team\/researcher is not authorized to perform: s3:CreateBucket/,
    );
  });

  it('takes a local role of the account by its name', async () => {
    catalog = await openLaunching();
    const { ProductId, ProvisioningArtifactId } = await makeLaunchable(
      undefined,
    );
    catalog.addLaunchRole('Local');
    await catalog.curator.send(
      new CreateConstraintCommand({
        PortfolioId: catalog.portfolioId,
        ProductId,
        Type: 'LAUNCH',
        Parameters: JSON.stringify({ LocalRoleName: 'Local' }),
      }),
    );

    expect(
      await catalog.launched({ ProductId, ProvisioningArtifactId }),
    ).toMatchObject({
      Status: 'SUCCEEDED',
      LaunchRoleArn: `arn:aws:iam::${ACCOUNT}:role/Local`,
    });
  });
});
