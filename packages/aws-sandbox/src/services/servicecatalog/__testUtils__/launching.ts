import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import {
  DescribeProvisionedProductCommand,
  DescribeRecordCommand,
  ProvisionProductCommand,
  type ProvisionProductCommandInput,
  type RecordDetail,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import {
  type MadeProduct,
  openCatalog,
  REGION,
  type TestCatalog,
} from './openCatalog';

/** A catalog in which one researcher may launch one product through a launch role. */
export interface TestLaunching extends TestCatalog, MadeProduct {
  teamArn: string;
  portfolioId: string;
  launchRoleArn: string;
  researcher: ServiceCatalogClient;
  /** Reads stacks as the curator. */
  cloudFormation: CloudFormationClient;
  /** Asks for a launch of the product, as the researcher unless somebody else is named. */
  launch(
    input?: Partial<ProvisionProductCommandInput>,
    by?: ServiceCatalogClient,
  ): Promise<RecordDetail>;
  /** Launches and waits for the end. */
  launched(
    input?: Partial<ProvisionProductCommandInput>,
  ): Promise<RecordDetail>;
  /** The record as it is now. */
  record(id: string | undefined): Promise<RecordDetail>;
  /** The provisioned product as it is now. */
  item(id: string | undefined): Promise<{
    Status?: string;
    StatusMessage?: string;
    ProvisioningArtifactId?: string;
    LastSuccessfulProvisioningRecordId?: string;
  }>;
}

export async function openLaunching(
  template?: object | string,
  options?: Parameters<typeof openCatalog>[0],
): Promise<TestLaunching> {
  const catalog = await openCatalog(options);
  const teamArn = catalog.addTeam('Team');
  const launchRoleArn = catalog.addLaunchRole('Launch');
  const portfolioId = await catalog.makePortfolio('Research', teamArn);
  const product = await catalog.makeProduct({
    template,
    portfolioId,
    launchRoleArn,
  });
  const researcher = catalog.as(teamArn, 'researcher');

  const record = async (Id: string | undefined) => {
    const { RecordDetail } = await catalog.curator.send(
      new DescribeRecordCommand({ Id }),
    );
    return RecordDetail!;
  };
  const launch = async (
    input: Partial<ProvisionProductCommandInput> = {},
    by = researcher,
  ) => {
    const { RecordDetail } = await by.send(
      new ProvisionProductCommand({
        ProductId: product.productId,
        ProvisioningArtifactId: product.versionId,
        ProvisionedProductName: 'my-bucket',
        ...input,
      }),
    );
    return RecordDetail!;
  };
  return {
    ...catalog,
    ...product,
    teamArn,
    portfolioId,
    launchRoleArn,
    researcher,
    cloudFormation: new CloudFormationClient({
      endpoint: catalog.sandbox.url,
      region: REGION,
      credentials: catalog.sandbox.credentials(catalog.curatorArn),
    }),
    record,
    launch,
    async launched(input) {
      const { RecordId } = await launch(input);
      await catalog.sandbox.settle();
      return record(RecordId);
    },
    async item(Id) {
      const { ProvisionedProductDetail } = await catalog.curator.send(
        new DescribeProvisionedProductCommand({ Id }),
      );
      return ProvisionedProductDetail!;
    },
  };
}
