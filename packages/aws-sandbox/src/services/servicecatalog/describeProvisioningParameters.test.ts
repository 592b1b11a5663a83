import {
  AssociateTagOptionWithResourceCommand,
  CreateTagOptionCommand,
  DescribeProvisioningParametersCommand,
  type DescribeProvisioningParametersCommandInput,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import {
  ACCOUNT,
  bucketTemplate,
  openCatalog,
  type TestCatalog,
} from './__testUtils__/openCatalog';

const TEMPLATE = `
AWSTemplateFormatVersion: '2010-09-09'
Metadata:
  AWS::CloudFormation::Interface:
    ParameterGroups:
      - Label: { default: Machine }
        Parameters: [Size, Vpc]
Parameters:
  Size:
    Type: Number
    Default: 100
    MinValue: 50
    MaxValue: 2000
    Description: Gigabytes
  Vpc: { Type: 'AWS::EC2::VPC::Id' }
  Password:
    Type: String
    NoEcho: true
    MinLength: 12
    MaxLength: 64
    AllowedPattern: '[a-z]+'
    ConstraintDescription: Lower-case letters
  Environment:
    Type: String
    AllowedValues: [dev, prod]
Rules:
  Own: { Assertions: [{ Assert: !Equals [!Ref Environment, dev] }] }
Resources:
  Bucket: { Type: 'AWS::S3::Bucket' }
Outputs:
  BucketName: { Description: The bucket, Value: !Ref Bucket }
`;

describe('DescribeProvisioningParameters', () => {
  let catalog: TestCatalog;
  let researcher: ServiceCatalogClient;
  let teamArn: string;
  let portfolioId: string;
  let productId: string;
  let versionId: string;

  const describeForm = (
    more: Partial<DescribeProvisioningParametersCommandInput> = {},
  ) =>
    researcher.send(
      new DescribeProvisioningParametersCommand({
        ProductId: productId,
        ProvisioningArtifactId: versionId,
        ...more,
      }),
    );

  const usage = async () => {
    const { UsageInstructions } = await describeForm();
    return Object.fromEntries(
      (UsageInstructions ?? []).map(({ Type, Value }) => [Type, Value]),
    );
  };

  const addTagOption = async (
    Key: string,
    Value: string,
    ResourceId: string,
  ) => {
    const { TagOptionDetail } = await catalog.curator.send(
      new CreateTagOptionCommand({ Key, Value }),
    );
    await catalog.curator.send(
      new AssociateTagOptionWithResourceCommand({
        ResourceId,
        TagOptionId: TagOptionDetail?.Id,
      }),
    );
    return TagOptionDetail!.Id!;
  };

  beforeEach(async () => {
    catalog = await openCatalog();
    teamArn = catalog.addTeam('Team');
    researcher = catalog.as(teamArn, 'researcher');
    portfolioId = await catalog.makePortfolio('Research', teamArn);
    ({ productId, versionId } = await catalog.makeProduct({
      portfolioId,
      template: TEMPLATE,
      launchRoleArn: catalog.addLaunchRole('Launch'),
    }));
  });

  afterEach(() => catalog.close());

  it('answers parameters with their constraints, bounds as text', async () => {
    const { ProvisioningArtifactParameters, ...form } = await describeForm();

    expect(ProvisioningArtifactParameters).toEqual([
      {
        ParameterKey: 'Size',
        ParameterType: 'Number',
        DefaultValue: '100',
        Description: 'Gigabytes',
        IsNoEcho: false,
        ParameterConstraints: {
          AllowedValues: [],
          MinValue: '50',
          MaxValue: '2000',
        },
      },
      {
        ParameterKey: 'Vpc',
        ParameterType: 'AWS::EC2::VPC::Id',
        IsNoEcho: false,
        ParameterConstraints: { AllowedValues: [] },
      },
      {
        ParameterKey: 'Password',
        ParameterType: 'String',
        IsNoEcho: true,
        ParameterConstraints: {
          AllowedValues: [],
          AllowedPattern: '[a-z]+',
          ConstraintDescription: 'Lower-case letters',
          MinLength: '12',
          MaxLength: '64',
        },
      },
      {
        ParameterKey: 'Environment',
        ParameterType: 'String',
        IsNoEcho: false,
        ParameterConstraints: { AllowedValues: ['dev', 'prod'] },
      },
    ]);
    expect(form).toMatchObject({
      ConstraintSummaries: [{ Type: 'LAUNCH' }],
      ProvisioningArtifactOutputs: [{ Key: versionId }],
      ProvisioningArtifactOutputKeys: [
        { Key: 'BucketName', Description: 'The bucket' },
      ],
      ProvisioningArtifactPreferences: {},
      TagOptions: [],
    });
  });

  it('tells what a launch is subject to', async () => {
    await catalog.constrain(portfolioId, productId, 'TEMPLATE', {
      Rules: {
        Small: {
          Assertions: [
            {
              Assert: { 'Fn::Equals': [{ Ref: 'Size' }, '50'] },
              AssertDescription: 'Small only',
            },
          ],
        },
      },
    });
    const { rules, metadata, ...others } = await usage();

    expect(others).toEqual({
      version: '2010-09-09',
      launchAsRole: `arn:aws:iam::${ACCOUNT}:role/Launch`,
      tagUpdateOnProvisionedProduct: 'NOT_ALLOWED',
    });
    expect(Object.keys(JSON.parse(rules!))).toEqual(['Own', 'Small']);
    expect(JSON.parse(metadata!)).toHaveProperty([
      'AWS::CloudFormation::Interface',
    ]);
  });

  it('adds up rules of one name', async () => {
    const Rules = {
      Own: { Assertions: [{ Assert: { 'Fn::Equals': ['a', 'a'] } }] },
    };
    await catalog.constrain(portfolioId, productId, 'TEMPLATE', { Rules });
    await catalog.constrain(portfolioId, productId, 'TEMPLATE', { Rules });

    expect(Object.keys(JSON.parse((await usage()).rules!))).toEqual([
      'Own',
      'Own2',
      'Own3',
    ]);
  });

  it('says when tags may be updated', async () => {
    await catalog.constrain(portfolioId, productId, 'RESOURCE_UPDATE', {
      Version: '2.0',
      Properties: { TagUpdateOnProvisionedProduct: 'ALLOWED' },
    });

    expect(await usage()).toMatchObject({
      tagUpdateOnProvisionedProduct: 'ALLOWED',
    });
  });

  it('answers {} as rules of a template that has none', async () => {
    const { versionId: plain, productId: other } = await catalog.makeProduct({
      portfolioId,
      template: bucketTemplate(),
    });
    const { UsageInstructions } = await describeForm({
      ProductId: other,
      ProvisioningArtifactId: plain,
    });

    expect(UsageInstructions).toContainEqual({ Type: 'rules', Value: '{}' });
    expect(UsageInstructions).not.toContainEqual(
      expect.objectContaining({ Type: 'launchAsRole' }),
    );
  });

  it('combines TagOptions of portfolio and product; a contradiction has no values', async () => {
    await addTagOption('CostCenter', '4711', portfolioId);
    const id = await addTagOption('CostCenter', '4712', portfolioId);
    await addTagOption('Project', 'ai', productId);
    await addTagOption('Site', 'north', portfolioId);
    await addTagOption('Site', 'south', productId);

    expect((await describeForm()).TagOptions).toEqual([
      { Key: 'CostCenter', Values: ['4711', '4712'] },
      { Key: 'Site', Values: [] },
      { Key: 'Project', Values: ['ai'] },
    ]);

    await catalog.curator.send(
      new AssociateTagOptionWithResourceCommand({
        ResourceId: productId,
        TagOptionId: id,
      }),
    );
    expect((await describeForm()).TagOptions).toContainEqual({
      Key: 'CostCenter',
      Values: ['4712'],
    });
  });
});
