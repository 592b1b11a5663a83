import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  AssociatePrincipalWithPortfolioCommand,
  AssociateProductWithPortfolioCommand,
  type ConstraintDetail,
  CreateConstraintCommand,
  CreatePortfolioCommand,
  CreateProductCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../../createSandbox';
import { addRole, ALLOW_ALL, trustService } from '../../../testing/principals';
import type { ConstraintType } from '../paths/constraintParameters';

export const ACCOUNT = '222222222222';
export const REGION = 'us-east-1';

const BUCKET = `portal-templates-${ACCOUNT}`;
const END_USER = 'arn:aws:iam::aws:policy/AWSServiceCatalogEndUserFullAccess';

/** A product as a test asks for it. */
export interface TestProduct {
  name?: string;
  owner?: string;
  description?: string;
  /** Template; default: `bucketTemplate()`. */
  template?: object | string;
  /** Name of the first version. */
  version?: string;
  /** Portfolio it is put into. */
  portfolioId?: string;
  /** Role of a LAUNCH constraint in that portfolio. */
  launchRoleArn?: string;
}

/** A product that was made, and its first version. */
export interface MadeProduct {
  productId: string;
  versionId: string;
}

/** A sandbox with one account: a curator who may do everything, and roles as a test adds them. */
export interface TestCatalog {
  sandbox: Sandbox;
  /** Acts as the curator. */
  curator: ServiceCatalogClient;
  /** ARN of the curator's role. */
  curatorArn: string;
  /** Acts as a session of a role, or as a user. */
  as(principalArn: string, sessionName?: string): ServiceCatalogClient;
  /** A role with the managed policy for end users, and more where given. */
  addTeam(name: string, more?: Record<string, object>): string;
  /** A role that the service may assume; default: it may do everything. */
  addLaunchRole(name: string, policy?: object): string;
  putTemplate(key: string, template: object | string): Promise<string>;
  makePortfolio(
    name: string,
    ...principalArns: readonly string[]
  ): Promise<string>;
  makeProduct(product?: TestProduct): Promise<MadeProduct>;
  constrain(
    portfolioId: string,
    productId: string,
    type: ConstraintType,
    parameters: object,
  ): Promise<ConstraintDetail>;
  close(): Promise<void>;
}

/** A template with one bucket, a parameter with a default, and an output. */
export function bucketTemplate(more: Record<string, unknown> = {}) {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: {
      Purpose: { Type: 'String', Default: 'data', Description: 'What for' },
    },
    Resources: {
      Bucket: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          Tags: [{ Key: 'purpose', Value: { Ref: 'Purpose' } }],
        },
      },
    },
    Outputs: {
      BucketName: { Description: 'The bucket', Value: { Ref: 'Bucket' } },
    },
    ...more,
  };
}

/** @param options - `dataDir`: where the sandbox keeps its world */
export async function openCatalog(
  options: Pick<SandboxOptions, 'dataDir'> = {},
): Promise<TestCatalog> {
  const sandbox = await createSandbox({ clock: 'manual', seed: 7, ...options });
  const curatorArn = addRole(sandbox, {
    accountId: ACCOUNT,
    name: 'Curator',
    policies: { All: ALLOW_ALL },
    trust: trustService('ec2.amazonaws.com'),
  });
  const as = (principalArn: string, sessionName?: string) =>
    new ServiceCatalogClient({
      endpoint: sandbox.url,
      region: REGION,
      credentials: sandbox.credentials(principalArn, { sessionName }),
    });
  const curator = as(curatorArn, 'platform');
  const s3 = new S3Client({
    endpoint: sandbox.url,
    region: REGION,
    forcePathStyle: true,
    credentials: sandbox.credentials(curatorArn),
  });
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }));

  const putTemplate = async (key: string, template: object | string) => {
    const Body =
      typeof template === 'string' ? template : JSON.stringify(template);
    await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body }));
    return `https://${BUCKET}.s3.amazonaws.com/${key}`;
  };

  const constrain = async (
    PortfolioId: string,
    ProductId: string,
    Type: ConstraintType,
    parameters: object,
  ) => {
    const { ConstraintDetail } = await curator.send(
      new CreateConstraintCommand({
        PortfolioId,
        ProductId,
        Type,
        Parameters: JSON.stringify(parameters),
      }),
    );
    return ConstraintDetail!;
  };

  let templates = 0;
  return {
    sandbox,
    curator,
    curatorArn,
    as,
    putTemplate,
    constrain,
    addTeam: (name, more) =>
      addRole(sandbox, {
        accountId: ACCOUNT,
        name,
        managed: [END_USER],
        policies: more,
        trust: trustService('ec2.amazonaws.com'),
      }),
    addLaunchRole: (name, policy = ALLOW_ALL) =>
      addRole(sandbox, {
        accountId: ACCOUNT,
        name,
        policies: { Launch: policy },
        trust: trustService('servicecatalog.amazonaws.com'),
      }),
    async makePortfolio(name, ...principalArns) {
      const { PortfolioDetail } = await curator.send(
        new CreatePortfolioCommand({ DisplayName: name, ProviderName: 'P' }),
      );
      const PortfolioId = PortfolioDetail!.Id!;
      for (const PrincipalARN of principalArns) {
        await curator.send(
          new AssociatePrincipalWithPortfolioCommand({
            PortfolioId,
            PrincipalARN,
            PrincipalType: 'IAM',
          }),
        );
      }
      return PortfolioId;
    },
    async makeProduct(product = {}) {
      templates += 1;
      const url = await putTemplate(
        `template-${templates}`,
        product.template ?? bucketTemplate(),
      );
      const made = await curator.send(
        new CreateProductCommand({
          Name: product.name ?? 'Data bucket',
          Owner: product.owner ?? 'Platform team',
          Description: product.description,
          ProductType: 'CLOUD_FORMATION_TEMPLATE',
          ProvisioningArtifactParameters: {
            Name: product.version ?? 'v1',
            Info: { LoadTemplateFromURL: url },
          },
        }),
      );
      const ProductId = made.ProductViewDetail!.ProductViewSummary!.ProductId!;
      const { portfolioId: PortfolioId, launchRoleArn } = product;
      if (PortfolioId) {
        await curator.send(
          new AssociateProductWithPortfolioCommand({ PortfolioId, ProductId }),
        );
      }
      if (PortfolioId && launchRoleArn) {
        await constrain(PortfolioId, ProductId, 'LAUNCH', {
          RoleArn: launchRoleArn,
        });
      }
      return {
        productId: ProductId,
        versionId: made.ProvisioningArtifactDetail!.Id!,
      };
    },
    close: () => sandbox.close(),
  };
}
