import {
  AssociateProductWithPortfolioCommand,
  CreateProductCommand,
} from '@aws-sdk/client-service-catalog';
import { addRole, ALLOW_ALL, trustService } from '../../../testing/principals';
import { type EngineState, engineState } from '../engine/state';
import { openLaunching, type TestLaunching } from './launching';
import { ACCOUNT, type MadeProduct, REGION } from './openCatalog';

/** A configuration with a variable that must be given, a secret one, and an output. */
export const CONFIGURATION = {
  variable: {
    bucket_name: { type: 'string', description: 'Name of the bucket' },
    token: { type: 'string', default: 'none', sensitive: true },
  },
  output: {
    bucket: { description: 'The bucket', value: 's3://${var.bucket_name}' },
  },
};

/** A catalog with a Terraform product, which a researcher may launch through a launch role. */
export interface TestTerraform extends TestLaunching {
  terraform: MadeProduct;
  /** What the engine was asked to do. */
  engine: EngineState;
  /** Lets the engine work by itself, as a role with the rights of an engine unless others are given. */
  startEngine(policy?: object): void;
}

/** @param options - `launchRole`: whether the path has one; default true */
export async function openTerraform(
  options: { launchRole?: boolean } = {},
): Promise<TestTerraform> {
  const catalog = await openLaunching();
  const { curator, portfolioId, sandbox } = catalog;
  const url = await catalog.putTemplate('bucket.tf.json', CONFIGURATION);
  const made = await curator.send(
    new CreateProductCommand({
      Name: 'Terraform bucket',
      Owner: 'Platform',
      ProductType: 'EXTERNAL',
      ProvisioningArtifactParameters: {
        Name: 'v1',
        Type: 'EXTERNAL',
        Info: { LoadTemplateFromURL: url },
      },
    }),
  );
  const productId = made.ProductViewDetail!.ProductViewSummary!.ProductId!;
  await curator.send(
    new AssociateProductWithPortfolioCommand({
      PortfolioId: portfolioId,
      ProductId: productId,
    }),
  );
  if (options.launchRole ?? true) {
    await catalog.constrain(portfolioId, productId, 'LAUNCH', {
      RoleArn: catalog.launchRoleArn,
    });
  }
  const engine = sandbox.world.state(engineState, {
    accountId: ACCOUNT,
    region: REGION,
  });
  return {
    ...catalog,
    terraform: { productId, versionId: made.ProvisioningArtifactDetail!.Id! },
    engine,
    startEngine(policy = ALLOW_ALL) {
      const roleArn = addRole(sandbox, {
        accountId: ACCOUNT,
        name: 'Engine',
        policies: { Engine: policy },
        trust: trustService('lambda.amazonaws.com'),
      });
      engine.engine = { roleArn, seconds: 30 };
    },
  };
}
