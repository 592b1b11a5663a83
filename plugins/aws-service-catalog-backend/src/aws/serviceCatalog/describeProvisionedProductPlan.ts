import {
  DescribeProvisionedProductPlanCommand,
  type DescribeProvisionedProductPlanOutput,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { answered } from './answered';

/** A change that a plan would make to a resource. */
export interface PlannedChange {
  /** `ADD`, `MODIFY` or `REMOVE` */
  action: string;
  logicalId: string;
  physicalId?: string;
  type: string;
  /** `TRUE`, `FALSE` or `CONDITIONAL` */
  replacement?: string;
  /** Properties that change, and attributes such as `Tags`. */
  properties: string[];
}

/** A plan as it stands now. */
export interface DescribedPlan {
  id: string;
  provisionedProductId?: string;
  /** `CREATE_IN_PROGRESS`, `CREATE_SUCCESS`, `CREATE_FAILED` or a status of its execution. */
  status: string;
  statusMessage?: string;
  changes: PlannedChange[];
}

/**
 * A plan with all its changes, which AWS gives 20 at a time.
 *
 * @throws NotFoundError when there is none, or none that the session may see
 */
export async function describeProvisionedProductPlan(
  session: AwsSession,
  planId: string,
): Promise<DescribedPlan> {
  const changes: PlannedChange[] = [];
  let page: DescribeProvisionedProductPlanOutput;
  let pageToken: string | undefined;
  do {
    page = await describePage(session, planId, pageToken);
    changes.push(...(page.ResourceChanges ?? []).map(toChange));
    pageToken = page.NextPageToken;
  } while (pageToken);
  const details = answered(
    page.ProvisionedProductPlanDetails,
    'ProvisionedProductPlanDetails',
  );
  return {
    id: answered(details.PlanId, 'PlanId'),
    provisionedProductId: details.ProvisionProductId,
    status: answered(details.Status, 'Status'),
    statusMessage: details.StatusMessage,
    changes,
  };
}

type ResourceChange = NonNullable<
  DescribeProvisionedProductPlanOutput['ResourceChanges']
>[number];

function toChange(change: ResourceChange): PlannedChange {
  const changed = (change.Details ?? []).map(
    ({ Target }) => Target?.Name ?? Target?.Attribute ?? '',
  );
  const attributes = (change.Scope ?? []).filter(
    scope => scope !== 'PROPERTIES',
  );
  return {
    action: change.Action ?? '',
    logicalId: change.LogicalResourceId ?? '',
    physicalId: change.PhysicalResourceId || undefined,
    type: change.ResourceType ?? '',
    replacement: change.Replacement,
    properties: [...new Set([...changed, ...attributes])].filter(Boolean),
  };
}

function describePage(
  session: AwsSession,
  planId: string,
  pageToken: string | undefined,
): Promise<DescribeProvisionedProductPlanOutput> {
  return session.run(
    'servicecatalog',
    'DescribeProvisionedProductPlan',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProvisionedProductPlanCommand({
          PlanId: planId,
          PageSize: 20,
          PageToken: pageToken,
        }),
        { abortSignal },
      ),
  );
}
