import { BudgetsClient, CreateBudgetCommand } from '@aws-sdk/client-budgets';
import {
  AssociatePrincipalWithPortfolioCommand,
  AssociateServiceActionWithProvisioningArtifactCommand,
  CreateProvisionedProductPlanCommand,
  CreateServiceActionCommand,
  CreateTagOptionCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { CreateDocumentCommand, SSMClient } from '@aws-sdk/client-ssm';
import { clientOf } from '../../../../__testUtils__/clientOf';
import { openLaunching, type TestLaunching } from '../launching';
import { ACCOUNT, REGION } from '../openCatalog';
import { catalogAccountState } from '../../requests/accountState';
import type { Quotas } from '../../requests/quotas';
import { type ServiceCatalogState, serviceCatalogState } from '../../state';

/** A catalog in which a researcher may launch a bucket. */
export interface CatalogStage extends TestLaunching {
  /** What the service keeps of the account. */
  state: ServiceCatalogState;
  /** Sets a quota. */
  quota(quota: keyof Quotas, most: number): void;
  /** The account was never migrated to TagOptions. */
  neverMigrated(): void;
  /** Gives a principal access to the product. */
  mayLaunch(principalArn: string): Promise<void>;
  /** Launches and waits; answers the id of the provisioned product. */
  bucket(): Promise<string>;
  /** A TagOption `team=<value>`; answers its id. */
  tagOption(value?: string): Promise<string>;
  /** Plans a launch; answers the id of the plan, which is under way. */
  plan(token?: string): Promise<string>;
  /** A service action; answers its id. */
  serviceAction(): Promise<string>;
  /** A service action on the product's version that acts on buckets; answers its id. */
  bucketAction(): Promise<string>;
  /** Makes a budget; answers its name. */
  budget(name?: string): Promise<string>;
  /** A service action on the product's version, as requests name the two. */
  actionOnVersion(): Promise<{
    ServiceActionId: string;
    ProductId: string;
    ProvisioningArtifactId: string;
  }>;
}

/** An id of everything that does not exist. */
export const NOTHING = 'unknown-0000000000000';

/** A page token that no list gave. */
export const FOREIGN_TOKEN = { PageToken: 'bm90aGluZw==' };

/** A language that the service does not speak. */
export const FOREIGN_LANGUAGE = { AcceptLanguage: 'la' };

/** What the table says of cases that many operations share. */
export const WHEN = {
  asked: 'anybody with permission asks',
  noPortfolio: 'there is no such portfolio',
  noProduct: 'there is no such product',
  noItem: 'there is no such provisioned product',
  noVersion: 'there is no such provisioning artifact',
  noTagOption: 'there is no such TagOption',
  noAction: 'there is no such service action',
  idAndName: 'both id and name are given',
  token: 'PageToken is of another query',
  language: 'AcceptLanguage is none of en, jp and zh',
  notMigrated: 'the account was never migrated to TagOptions',
};

const TAG_BUCKET = {
  schemaVersion: '0.3',
  parameters: { Bucket: { type: 'String' } },
  mainSteps: [
    {
      name: 'tag',
      action: 'aws:executeAwsApi',
      inputs: {
        Service: 's3',
        Api: 'PutBucketTagging',
        Bucket: '{{ Bucket }}',
        Tagging: { TagSet: [] },
      },
    },
  ],
};

export async function openStage(): Promise<CatalogStage> {
  const catalog = await openLaunching();
  const { sandbox } = catalog;
  const curator = clientOf(ServiceCatalogClient, sandbox, catalog.curatorArn);
  const researcher = clientOf(ServiceCatalogClient, sandbox, catalog.teamArn, {
    sessionName: 'researcher',
  });
  const state = sandbox.world.state(serviceCatalogState, {
    accountId: ACCOUNT,
    region: REGION,
  });
  const serviceAction = async (Name = 'AWS-StopEC2Instance') => {
    const { ServiceActionDetail } = await curator.send(
      new CreateServiceActionCommand({
        Name: 'Action',
        DefinitionType: 'SSM_AUTOMATION',
        Definition: { Name, Version: '1', AssumeRole: 'LAUNCH_ROLE' },
      }),
    );
    return ServiceActionDetail!.ServiceActionSummary!.Id!;
  };
  const onVersion = async (ServiceActionId: string) => {
    const association = {
      ServiceActionId,
      ProductId: catalog.productId,
      ProvisioningArtifactId: catalog.versionId,
    };
    await curator.send(
      new AssociateServiceActionWithProvisioningArtifactCommand(association),
    );
    return association;
  };
  return {
    ...catalog,
    curator,
    researcher,
    state,
    serviceAction: () => serviceAction(),
    quota(quota, most) {
      state.quotas[quota] = most;
    },
    neverMigrated() {
      sandbox.world.state(catalogAccountState, {
        accountId: ACCOUNT,
        region: REGION,
      }).tagOptionsMigrated = false;
    },
    async mayLaunch(PrincipalARN) {
      await curator.send(
        new AssociatePrincipalWithPortfolioCommand({
          PortfolioId: catalog.portfolioId,
          PrincipalARN,
          PrincipalType: 'IAM',
        }),
      );
    },
    async bucket() {
      const { ProvisionedProductId } = await catalog.launched();
      return ProvisionedProductId!;
    },
    async tagOption(Value = 'ai') {
      const { TagOptionDetail } = await curator.send(
        new CreateTagOptionCommand({ Key: 'team', Value }),
      );
      return TagOptionDetail!.Id!;
    },
    async plan(IdempotencyToken) {
      const { PlanId } = await researcher.send(
        new CreateProvisionedProductPlanCommand({
          PlanName: 'preview',
          PlanType: 'CLOUDFORMATION',
          ProductId: catalog.productId,
          ProvisioningArtifactId: catalog.versionId,
          ProvisionedProductName: 'planned',
          IdempotencyToken,
        }),
      );
      return PlanId!;
    },
    actionOnVersion: async () => onVersion(await serviceAction()),
    async bucketAction() {
      const Name = 'TagBucket';
      await clientOf(SSMClient, sandbox, catalog.curatorArn).send(
        new CreateDocumentCommand({
          Name,
          DocumentType: 'Automation',
          TargetType: '/AWS::S3::Bucket',
          Content: JSON.stringify(TAG_BUCKET),
        }),
      );
      const { ServiceActionId } = await onVersion(await serviceAction(Name));
      return ServiceActionId;
    },
    async budget(BudgetName = 'research') {
      await clientOf(BudgetsClient, sandbox, catalog.curatorArn).send(
        new CreateBudgetCommand({
          AccountId: ACCOUNT,
          Budget: {
            BudgetName,
            BudgetType: 'COST',
            TimeUnit: 'MONTHLY',
            BudgetLimit: { Amount: '100', Unit: 'USD' },
          },
        }),
      );
      return BudgetName;
    },
  };
}
