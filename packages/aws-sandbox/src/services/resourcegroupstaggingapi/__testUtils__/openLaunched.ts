import {
  DescribeProductCommand,
  ListLaunchPathsCommand,
  ProvisionProductCommand,
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../../createSandbox';
import { addUser, ALLOW_ALL } from '../../../testing/principals';

export const ACCOUNT = '222222222222';
export const ADMIN = `arn:aws:iam::${ACCOUNT}:user/admin`;
export const RESEARCHER = `arn:aws:sts::${ACCOUNT}:assumed-role/AIResearchTeam/researcher`;
export const PRINCIPAL = 'aws:servicecatalog:provisioningPrincipalArn';

const PARAMETERS = {
  VpcId: 'vpc-0a1b2c3d4e5f60001',
  SubnetId: 'subnet-0a1b2c3d4e5f60001',
  KeyName: 'researcher-key',
};

/** The story, in which two researchers have launched a Deep Learning machine each; the account has an administrator. */
export async function openLaunched(): Promise<Sandbox> {
  const sandbox = await createSandbox({
    story: 'ai-research',
    clock: 'manual',
  });
  addUser(sandbox, {
    accountId: ACCOUNT,
    name: 'admin',
    policies: { All: ALLOW_ALL },
  });
  await launch(sandbox, 'researcher');
  await launch(sandbox, 'researcher-2');
  await sandbox.settle();
  return sandbox;
}

async function launch(sandbox: Sandbox, persona: string): Promise<void> {
  const catalog = clientOf(ServiceCatalogClient, sandbox, persona);
  const { ProductViewSummaries: [product] = [] } = await catalog.send(
    new SearchProductsCommand({
      Filters: { FullTextSearch: ['Deep Learning'] },
    }),
  );
  const { ProductId } = product;
  const { ProvisioningArtifacts = [] } = await catalog.send(
    new DescribeProductCommand({ Id: ProductId }),
  );
  const { LaunchPathSummaries = [] } = await catalog.send(
    new ListLaunchPathsCommand({ ProductId }),
  );
  await catalog.send(
    new ProvisionProductCommand({
      ProductId,
      ProvisioningArtifactId: ProvisioningArtifacts.find(
        ({ Name }) => Name === '2026.10',
      )?.Id,
      PathId: LaunchPathSummaries[0].Id,
      ProvisionedProductName: `machine-of-${persona}`,
      ProvisioningParameters: Object.entries(PARAMETERS).map(
        ([Key, Value]) => ({ Key, Value }),
      ),
      Tags: [
        { Key: 'Project', Value: 'ai-research' },
        { Key: 'CostCenter', Value: '4711' },
      ],
    }),
  );
}
