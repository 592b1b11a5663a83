import {
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  CopyProductCommand,
  CreateProductCommand,
  DescribeCopyProductStatusCommand,
  DescribeProductAsAdminCommand,
  DescribeRecordCommand,
  NotifyProvisionProductEngineWorkflowResultCommand,
  ProvisionProductCommand,
} from '@aws-sdk/client-service-catalog';
import { addRole, ALLOW_ALL, trustService } from '../../testing/principals';
import { REGION } from './__testUtils__/openCatalog';
import { HUB, openHub, SPOKE, type TestHub } from './__testUtils__/openHub';
import { CONFIGURATION } from './__testUtils__/terraform';
import { engineState } from './engine/state';

describe('what a spoke does with products of the hub', () => {
  let hub: TestHub;
  let portfolioId: string;

  beforeEach(async () => {
    hub = await openHub();
    portfolioId = await hub.makePortfolio('Research');
  });

  afterEach(() => hub.close());

  it('copies those that are shared with it, and no others', async () => {
    const { productId } = await hub.makeProduct({ portfolioId });
    const copy = new CopyProductCommand({
      SourceProductArn: `arn:aws:catalog:${REGION}:${HUB}:product/${productId}`,
    });
    await expect(hub.spoke.send(copy)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await hub.shareWithSpoke(portfolioId);
    const { CopyProductToken } = await hub.spoke.send(copy);
    await hub.sandbox.settle();
    const { TargetProductId } = await hub.spoke.send(
      new DescribeCopyProductStatusCommand({ CopyProductToken }),
    );
    expect(
      await hub.spoke.send(
        new DescribeProductAsAdminCommand({ Id: TargetProductId }),
      ),
    ).toMatchObject({
      ProductViewDetail: {
        ProductARN: `arn:aws:catalog:${REGION}:${SPOKE}:product/${TargetProductId}`,
      },
    });
  });

  it('has the engine of the hub launch those of type EXTERNAL', async () => {
    const url = await hub.putTemplate('bucket.tf.json', CONFIGURATION);
    const made = await hub.curator.send(
      new CreateProductCommand({
        Name: 'Terraform bucket',
        Owner: 'Platform',
        ProductType: 'EXTERNAL',
        ProvisioningArtifactParameters: {
          Name: 'v1',
          Info: { LoadTemplateFromURL: url },
        },
      }),
    );
    const productId = made.ProductViewDetail!.ProductViewSummary!.ProductId!;
    addRole(hub.sandbox, {
      accountId: HUB,
      name: 'Launch',
      policies: { All: ALLOW_ALL },
      trust: trustService('servicecatalog.amazonaws.com'),
    });
    await hub.curator.send(
      new AssociateProductWithPortfolioCommand({
        PortfolioId: portfolioId,
        ProductId: productId,
      }),
    );
    await hub.constrain(portfolioId, productId, 'LAUNCH', {
      LocalRoleName: 'Launch',
    });
    await hub.shareWithSpoke(portfolioId);
    await hub.spoke.send(
      new AssociatePrincipalWithPortfolioCommand({
        PortfolioId: portfolioId,
        PrincipalARN: `arn:aws:iam::${SPOKE}:role/Admin`,
        PrincipalType: 'IAM',
      }),
    );
    const { RecordDetail } = await hub.spoke.send(
      new ProvisionProductCommand({
        ProductId: productId,
        ProvisioningArtifactId: made.ProvisioningArtifactDetail!.Id,
        ProvisionedProductName: 'data',
      }),
    );
    await hub.sandbox.settle();

    const RecordId = RecordDetail!.RecordId!;
    const { workflows } = hub.sandbox.world.state(engineState, {
      accountId: HUB,
      region: REGION,
    });
    const report = new NotifyProvisionProductEngineWorkflowResultCommand({
      RecordId,
      WorkflowToken: workflows[RecordId].token,
      Status: 'SUCCEEDED',
    });
    await expect(hub.stranger.send(report)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await hub.curator.send(report);
    await hub.sandbox.settle();
    expect(
      await hub.spoke.send(new DescribeRecordCommand({ Id: RecordId })),
    ).toMatchObject({
      RecordDetail: {
        Status: 'SUCCEEDED',
        LaunchRoleArn: `arn:aws:iam::${SPOKE}:role/Launch`,
      },
    });
  });
});
