import type { ServiceDefinition } from '../../core/operation';
import { acceptPortfolioShare } from './acceptPortfolioShare';
import { runServiceAction } from './actions/runServiceAction';
import { associateBudgetWithResource } from './associateBudgetWithResource';
import { associatePrincipalWithPortfolio } from './associatePrincipalWithPortfolio';
import { associateProductWithPortfolio } from './associateProductWithPortfolio';
import { associateServiceActionWithProvisioningArtifact } from './associateServiceActionWithProvisioningArtifact';
import { associateTagOptionWithResource } from './associateTagOptionWithResource';
import { batchAssociateServiceActionWithProvisioningArtifact } from './batchAssociateServiceActionWithProvisioningArtifact';
import { batchDisassociateServiceActionFromProvisioningArtifact } from './batchDisassociateServiceActionFromProvisioningArtifact';
import { runCopy } from './copies/runCopy';
import { copyProduct } from './copyProduct';
import { createConstraint } from './createConstraint';
import { createPortfolio } from './createPortfolio';
import { createPortfolioShare } from './createPortfolioShare';
import { createProduct } from './createProduct';
import { createProvisionedProductPlan } from './createProvisionedProductPlan';
import { createProvisioningArtifact } from './createProvisioningArtifact';
import { createServiceAction } from './createServiceAction';
import { createTagOption } from './createTagOption';
import { deleteConstraint } from './deleteConstraint';
import { deletePortfolio } from './deletePortfolio';
import { deletePortfolioShare } from './deletePortfolioShare';
import { deleteProduct } from './deleteProduct';
import { deleteProvisionedProductPlan } from './deleteProvisionedProductPlan';
import { deleteProvisioningArtifact } from './deleteProvisioningArtifact';
import { deleteServiceAction } from './deleteServiceAction';
import { deleteTagOption } from './deleteTagOption';
import { describeConstraint } from './describeConstraint';
import { describeCopyProductStatus } from './describeCopyProductStatus';
import { describePortfolio } from './describePortfolio';
import { describePortfolioShares } from './describePortfolioShares';
import { describePortfolioShareStatus } from './describePortfolioShareStatus';
import { describeProduct } from './describeProduct';
import { describeProductAsAdmin } from './describeProductAsAdmin';
import { describeProductView } from './describeProductView';
import { describeProvisionedProduct } from './describeProvisionedProduct';
import { describeProvisionedProductPlan } from './describeProvisionedProductPlan';
import { describeProvisioningArtifact } from './describeProvisioningArtifact';
import { describeProvisioningParameters } from './describeProvisioningParameters';
import { describeRecord } from './describeRecord';
import { describeServiceAction } from './describeServiceAction';
import { describeServiceActionExecutionParameters } from './describeServiceActionExecutionParameters';
import { describeTagOption } from './describeTagOption';
import { disableAwsOrganizationsAccess } from './disableAwsOrganizationsAccess';
import { disassociateBudgetFromResource } from './disassociateBudgetFromResource';
import { disassociatePrincipalFromPortfolio } from './disassociatePrincipalFromPortfolio';
import { disassociateProductFromPortfolio } from './disassociateProductFromPortfolio';
import { disassociateServiceActionFromProvisioningArtifact } from './disassociateServiceActionFromProvisioningArtifact';
import { disassociateTagOptionFromResource } from './disassociateTagOptionFromResource';
import { enableAwsOrganizationsAccess } from './enableAwsOrganizationsAccess';
import { startWorkflow } from './engine/beginWorkflow';
import { runEngine } from './engine/runEngine';
import { settleWorkflow } from './engine/settleWorkflow';
import { executeProvisionedProductPlan } from './executeProvisionedProductPlan';
import { executeProvisionedProductServiceAction } from './executeProvisionedProductServiceAction';
import { getAwsOrganizationsAccessStatus } from './getAwsOrganizationsAccessStatus';
import { getProvisionedProductOutputs } from './getProvisionedProductOutputs';
import { importAsProvisionedProduct } from './importAsProvisionedProduct';
import { executeChangeSet } from './launches/executeChangeSet';
import { followChangeSet } from './launches/followChangeSet';
import { followStack } from './launches/followStack';
import { makeChangeSet } from './launches/makeChangeSet';
import { provisionStack } from './launches/provisionStack';
import { settleImport } from './launches/settleImport';
import { terminateStack } from './launches/terminateStack';
import { updateStack } from './launches/updateStack';
import { listAcceptedPortfolioShares } from './listAcceptedPortfolioShares';
import { listBudgetsForResource } from './listBudgetsForResource';
import { listConstraintsForPortfolio } from './listConstraintsForPortfolio';
import { listLaunchPaths } from './listLaunchPaths';
import { listOrganizationPortfolioAccess } from './listOrganizationPortfolioAccess';
import { listPortfolioAccess } from './listPortfolioAccess';
import { listPortfolios } from './listPortfolios';
import { listPortfoliosForProduct } from './listPortfoliosForProduct';
import { listPrincipalsForPortfolio } from './listPrincipalsForPortfolio';
import { listProvisionedProductPlans } from './listProvisionedProductPlans';
import { listProvisioningArtifacts } from './listProvisioningArtifacts';
import { listProvisioningArtifactsForServiceAction } from './listProvisioningArtifactsForServiceAction';
import { listRecordHistory } from './listRecordHistory';
import { listResourcesForTagOption } from './listResourcesForTagOption';
import { listServiceActions } from './listServiceActions';
import { listServiceActionsForProvisioningArtifact } from './listServiceActionsForProvisioningArtifact';
import { listStackInstancesForProvisionedProduct } from './listStackInstancesForProvisionedProduct';
import { listTagOptions } from './listTagOptions';
import { notifyProvisionProductEngineWorkflowResult } from './notifyProvisionProductEngineWorkflowResult';
import { notifyTerminateProvisionedProductEngineWorkflowResult } from './notifyTerminateProvisionedProductEngineWorkflowResult';
import { notifyUpdateProvisionedProductEngineWorkflowResult } from './notifyUpdateProvisionedProductEngineWorkflowResult';
import { provisionProduct } from './provisionProduct';
import { rejectPortfolioShare } from './rejectPortfolioShare';
import { withCommonRefusals } from './requests/commonRefusals';
import { scanProvisionedProducts } from './scanProvisionedProducts';
import { searchProducts } from './searchProducts';
import { searchProductsAsAdmin } from './searchProductsAsAdmin';
import { searchProvisionedProducts } from './searchProvisionedProducts';
import { endShareRequest } from './sharing/shareRequests';
import { endTurningOrganizationAccess } from './sharing/turnOrganizationAccess';
import { followStackSet } from './stackSets/followStackSet';
import { operateStackSet } from './stackSets/operateStackSet';
import { terminateProvisionedProduct } from './terminateProvisionedProduct';
import { updateConstraint } from './updateConstraint';
import { updatePortfolio } from './updatePortfolio';
import { updatePortfolioShare } from './updatePortfolioShare';
import { updateProduct } from './updateProduct';
import { updateProvisionedProduct } from './updateProvisionedProduct';
import { updateProvisionedProductProperties } from './updateProvisionedProductProperties';
import { updateProvisioningArtifact } from './updateProvisioningArtifact';
import { updateServiceAction } from './updateServiceAction';
import { updateTagOption } from './updateTagOption';

/** AWS Service Catalog: every operation of the API. */
export const serviceCatalog: ServiceDefinition = {
  name: 'servicecatalog',
  signingName: 'servicecatalog',
  iamPrefix: 'servicecatalog',
  protocol: 'awsJson',
  targetPrefix: 'AWS242ServiceCatalogService',
  operations: withCommonRefusals({
    AcceptPortfolioShare: acceptPortfolioShare,
    AssociateBudgetWithResource: associateBudgetWithResource,
    AssociatePrincipalWithPortfolio: associatePrincipalWithPortfolio,
    AssociateProductWithPortfolio: associateProductWithPortfolio,
    AssociateServiceActionWithProvisioningArtifact:
      associateServiceActionWithProvisioningArtifact,
    AssociateTagOptionWithResource: associateTagOptionWithResource,
    BatchAssociateServiceActionWithProvisioningArtifact:
      batchAssociateServiceActionWithProvisioningArtifact,
    BatchDisassociateServiceActionFromProvisioningArtifact:
      batchDisassociateServiceActionFromProvisioningArtifact,
    CopyProduct: copyProduct,
    CreateConstraint: createConstraint,
    CreatePortfolio: createPortfolio,
    CreatePortfolioShare: createPortfolioShare,
    CreateProduct: createProduct,
    CreateProvisionedProductPlan: createProvisionedProductPlan,
    CreateProvisioningArtifact: createProvisioningArtifact,
    CreateServiceAction: createServiceAction,
    CreateTagOption: createTagOption,
    DeleteConstraint: deleteConstraint,
    DeletePortfolio: deletePortfolio,
    DeletePortfolioShare: deletePortfolioShare,
    DeleteProduct: deleteProduct,
    DeleteProvisionedProductPlan: deleteProvisionedProductPlan,
    DeleteProvisioningArtifact: deleteProvisioningArtifact,
    DeleteServiceAction: deleteServiceAction,
    DeleteTagOption: deleteTagOption,
    DescribeConstraint: describeConstraint,
    DescribeCopyProductStatus: describeCopyProductStatus,
    DescribePortfolio: describePortfolio,
    DescribePortfolioShareStatus: describePortfolioShareStatus,
    DescribePortfolioShares: describePortfolioShares,
    DescribeProduct: describeProduct,
    DescribeProductAsAdmin: describeProductAsAdmin,
    DescribeProductView: describeProductView,
    DescribeProvisionedProduct: describeProvisionedProduct,
    DescribeProvisionedProductPlan: describeProvisionedProductPlan,
    DescribeProvisioningArtifact: describeProvisioningArtifact,
    DescribeProvisioningParameters: describeProvisioningParameters,
    DescribeRecord: describeRecord,
    DescribeServiceAction: describeServiceAction,
    DescribeServiceActionExecutionParameters:
      describeServiceActionExecutionParameters,
    DescribeTagOption: describeTagOption,
    DisableAWSOrganizationsAccess: disableAwsOrganizationsAccess,
    DisassociateBudgetFromResource: disassociateBudgetFromResource,
    DisassociatePrincipalFromPortfolio: disassociatePrincipalFromPortfolio,
    DisassociateProductFromPortfolio: disassociateProductFromPortfolio,
    DisassociateServiceActionFromProvisioningArtifact:
      disassociateServiceActionFromProvisioningArtifact,
    DisassociateTagOptionFromResource: disassociateTagOptionFromResource,
    EnableAWSOrganizationsAccess: enableAwsOrganizationsAccess,
    ExecuteProvisionedProductPlan: executeProvisionedProductPlan,
    ExecuteProvisionedProductServiceAction:
      executeProvisionedProductServiceAction,
    GetAWSOrganizationsAccessStatus: getAwsOrganizationsAccessStatus,
    GetProvisionedProductOutputs: getProvisionedProductOutputs,
    ImportAsProvisionedProduct: importAsProvisionedProduct,
    ListAcceptedPortfolioShares: listAcceptedPortfolioShares,
    ListBudgetsForResource: listBudgetsForResource,
    ListConstraintsForPortfolio: listConstraintsForPortfolio,
    ListLaunchPaths: listLaunchPaths,
    ListOrganizationPortfolioAccess: listOrganizationPortfolioAccess,
    ListPortfolioAccess: listPortfolioAccess,
    ListPortfolios: listPortfolios,
    ListPortfoliosForProduct: listPortfoliosForProduct,
    ListPrincipalsForPortfolio: listPrincipalsForPortfolio,
    ListProvisionedProductPlans: listProvisionedProductPlans,
    ListProvisioningArtifacts: listProvisioningArtifacts,
    ListProvisioningArtifactsForServiceAction:
      listProvisioningArtifactsForServiceAction,
    ListRecordHistory: listRecordHistory,
    ListResourcesForTagOption: listResourcesForTagOption,
    ListServiceActions: listServiceActions,
    ListServiceActionsForProvisioningArtifact:
      listServiceActionsForProvisioningArtifact,
    ListStackInstancesForProvisionedProduct:
      listStackInstancesForProvisionedProduct,
    ListTagOptions: listTagOptions,
    NotifyProvisionProductEngineWorkflowResult:
      notifyProvisionProductEngineWorkflowResult,
    NotifyTerminateProvisionedProductEngineWorkflowResult:
      notifyTerminateProvisionedProductEngineWorkflowResult,
    NotifyUpdateProvisionedProductEngineWorkflowResult:
      notifyUpdateProvisionedProductEngineWorkflowResult,
    ProvisionProduct: provisionProduct,
    RejectPortfolioShare: rejectPortfolioShare,
    ScanProvisionedProducts: scanProvisionedProducts,
    SearchProducts: searchProducts,
    SearchProductsAsAdmin: searchProductsAsAdmin,
    SearchProvisionedProducts: searchProvisionedProducts,
    TerminateProvisionedProduct: terminateProvisionedProduct,
    UpdateConstraint: updateConstraint,
    UpdatePortfolio: updatePortfolio,
    UpdatePortfolioShare: updatePortfolioShare,
    UpdateProduct: updateProduct,
    UpdateProvisionedProduct: updateProvisionedProduct,
    UpdateProvisionedProductProperties: updateProvisionedProductProperties,
    UpdateProvisioningArtifact: updateProvisioningArtifact,
    UpdateServiceAction: updateServiceAction,
    UpdateTagOption: updateTagOption,
  }),
  jobs: {
    endShareRequest,
    endTurningOrganizationAccess,
    executeChangeSet,
    followChangeSet,
    followStack,
    followStackSet,
    makeChangeSet,
    operateStackSet,
    provisionStack,
    runCopy,
    runEngine,
    runServiceAction,
    settleImport,
    settleWorkflow,
    startWorkflow,
    terminateStack,
    updateStack,
  },
};
