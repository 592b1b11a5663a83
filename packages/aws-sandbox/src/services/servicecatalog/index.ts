import type { ServiceDefinition } from '../../core/operation';
import { associatePrincipalWithPortfolio } from './associatePrincipalWithPortfolio';
import { associateProductWithPortfolio } from './associateProductWithPortfolio';
import { associateTagOptionWithResource } from './associateTagOptionWithResource';
import { createConstraint } from './createConstraint';
import { createPortfolio } from './createPortfolio';
import { createProduct } from './createProduct';
import { createProvisionedProductPlan } from './createProvisionedProductPlan';
import { createProvisioningArtifact } from './createProvisioningArtifact';
import { createTagOption } from './createTagOption';
import { deleteConstraint } from './deleteConstraint';
import { deletePortfolio } from './deletePortfolio';
import { deleteProduct } from './deleteProduct';
import { deleteProvisionedProductPlan } from './deleteProvisionedProductPlan';
import { deleteProvisioningArtifact } from './deleteProvisioningArtifact';
import { deleteTagOption } from './deleteTagOption';
import { describeConstraint } from './describeConstraint';
import { describePortfolio } from './describePortfolio';
import { describeProduct } from './describeProduct';
import { describeProductAsAdmin } from './describeProductAsAdmin';
import { describeProductView } from './describeProductView';
import { describeProvisionedProduct } from './describeProvisionedProduct';
import { describeProvisionedProductPlan } from './describeProvisionedProductPlan';
import { describeProvisioningArtifact } from './describeProvisioningArtifact';
import { describeProvisioningParameters } from './describeProvisioningParameters';
import { describeRecord } from './describeRecord';
import { describeTagOption } from './describeTagOption';
import { disassociatePrincipalFromPortfolio } from './disassociatePrincipalFromPortfolio';
import { disassociateProductFromPortfolio } from './disassociateProductFromPortfolio';
import { disassociateTagOptionFromResource } from './disassociateTagOptionFromResource';
import { executeProvisionedProductPlan } from './executeProvisionedProductPlan';
import { getProvisionedProductOutputs } from './getProvisionedProductOutputs';
import { executeChangeSet } from './launches/executeChangeSet';
import { followChangeSet } from './launches/followChangeSet';
import { followStack } from './launches/followStack';
import { makeChangeSet } from './launches/makeChangeSet';
import { provisionStack } from './launches/provisionStack';
import { terminateStack } from './launches/terminateStack';
import { updateStack } from './launches/updateStack';
import { listConstraintsForPortfolio } from './listConstraintsForPortfolio';
import { listLaunchPaths } from './listLaunchPaths';
import { listPortfolios } from './listPortfolios';
import { listPortfoliosForProduct } from './listPortfoliosForProduct';
import { listPrincipalsForPortfolio } from './listPrincipalsForPortfolio';
import { listProvisionedProductPlans } from './listProvisionedProductPlans';
import { listProvisioningArtifacts } from './listProvisioningArtifacts';
import { listRecordHistory } from './listRecordHistory';
import { listResourcesForTagOption } from './listResourcesForTagOption';
import { listTagOptions } from './listTagOptions';
import { provisionProduct } from './provisionProduct';
import { scanProvisionedProducts } from './scanProvisionedProducts';
import { searchProducts } from './searchProducts';
import { searchProductsAsAdmin } from './searchProductsAsAdmin';
import { searchProvisionedProducts } from './searchProvisionedProducts';
import { terminateProvisionedProduct } from './terminateProvisionedProduct';
import { updateConstraint } from './updateConstraint';
import { updatePortfolio } from './updatePortfolio';
import { updateProduct } from './updateProduct';
import { updateProvisionedProduct } from './updateProvisionedProduct';
import { updateProvisionedProductProperties } from './updateProvisionedProductProperties';
import { updateProvisioningArtifact } from './updateProvisioningArtifact';
import { updateTagOption } from './updateTagOption';

/** AWS Service Catalog: the end-user API whole, and administration of portfolios, products, constraints and TagOptions. */
export const serviceCatalog: ServiceDefinition = {
  name: 'servicecatalog',
  signingName: 'servicecatalog',
  iamPrefix: 'servicecatalog',
  protocol: 'awsJson',
  targetPrefix: 'AWS242ServiceCatalogService',
  operations: {
    AssociatePrincipalWithPortfolio: associatePrincipalWithPortfolio,
    AssociateProductWithPortfolio: associateProductWithPortfolio,
    AssociateTagOptionWithResource: associateTagOptionWithResource,
    CreateConstraint: createConstraint,
    CreatePortfolio: createPortfolio,
    CreateProduct: createProduct,
    CreateProvisionedProductPlan: createProvisionedProductPlan,
    CreateProvisioningArtifact: createProvisioningArtifact,
    CreateTagOption: createTagOption,
    DeleteConstraint: deleteConstraint,
    DeletePortfolio: deletePortfolio,
    DeleteProduct: deleteProduct,
    DeleteProvisionedProductPlan: deleteProvisionedProductPlan,
    DeleteProvisioningArtifact: deleteProvisioningArtifact,
    DeleteTagOption: deleteTagOption,
    DescribeConstraint: describeConstraint,
    DescribePortfolio: describePortfolio,
    DescribeProduct: describeProduct,
    DescribeProductAsAdmin: describeProductAsAdmin,
    DescribeProductView: describeProductView,
    DescribeProvisionedProduct: describeProvisionedProduct,
    DescribeProvisionedProductPlan: describeProvisionedProductPlan,
    DescribeProvisioningArtifact: describeProvisioningArtifact,
    DescribeProvisioningParameters: describeProvisioningParameters,
    DescribeRecord: describeRecord,
    DescribeTagOption: describeTagOption,
    DisassociatePrincipalFromPortfolio: disassociatePrincipalFromPortfolio,
    DisassociateProductFromPortfolio: disassociateProductFromPortfolio,
    DisassociateTagOptionFromResource: disassociateTagOptionFromResource,
    ExecuteProvisionedProductPlan: executeProvisionedProductPlan,
    GetProvisionedProductOutputs: getProvisionedProductOutputs,
    ListConstraintsForPortfolio: listConstraintsForPortfolio,
    ListLaunchPaths: listLaunchPaths,
    ListPortfolios: listPortfolios,
    ListPortfoliosForProduct: listPortfoliosForProduct,
    ListPrincipalsForPortfolio: listPrincipalsForPortfolio,
    ListProvisionedProductPlans: listProvisionedProductPlans,
    ListProvisioningArtifacts: listProvisioningArtifacts,
    ListRecordHistory: listRecordHistory,
    ListResourcesForTagOption: listResourcesForTagOption,
    ListTagOptions: listTagOptions,
    ProvisionProduct: provisionProduct,
    ScanProvisionedProducts: scanProvisionedProducts,
    SearchProducts: searchProducts,
    SearchProductsAsAdmin: searchProductsAsAdmin,
    SearchProvisionedProducts: searchProvisionedProducts,
    TerminateProvisionedProduct: terminateProvisionedProduct,
    UpdateConstraint: updateConstraint,
    UpdatePortfolio: updatePortfolio,
    UpdateProduct: updateProduct,
    UpdateProvisionedProduct: updateProvisionedProduct,
    UpdateProvisionedProductProperties: updateProvisionedProductProperties,
    UpdateProvisioningArtifact: updateProvisioningArtifact,
    UpdateTagOption: updateTagOption,
  },
  jobs: {
    executeChangeSet,
    followChangeSet,
    followStack,
    makeChangeSet,
    provisionStack,
    terminateStack,
    updateStack,
  },
};
