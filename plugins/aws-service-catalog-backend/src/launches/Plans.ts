import { randomUUID } from 'node:crypto';
import {
  InputError,
  NotAllowedError,
  NotFoundError,
  toError,
} from '@backstage/errors';
import type {
  ParameterValues,
  Plan,
  UpdateRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../aws/AwsAccess';
import { awsFailureOf, rephrased } from '../aws/errors';
import { createProvisionedProductPlan } from '../aws/serviceCatalog/createProvisionedProductPlan';
import { deleteProvisionedProductPlan } from '../aws/serviceCatalog/deleteProvisionedProductPlan';
import { describeProvisionedProductPlan } from '../aws/serviceCatalog/describeProvisionedProductPlan';
import { listProvisionedProductPlans } from '../aws/serviceCatalog/listProvisionedProductPlans';
import type { TeamSession } from '../teams/Teams';
import { missingPermission } from './failures/missingPermission';
import { splitSecrets } from './LaunchTerms';
import { parameterList } from './sendLaunch';
import { toPlan } from './toPlan';
import type { Update } from './Update';
import { withoutSecrets } from './withoutSecrets';

/** Previews of updates: AWS says what would change, nothing is changed. Nothing of them is kept here. */
export class Plans {
  readonly #update: Pick<Update, 'prepare'>;

  constructor(options: { update: Pick<Update, 'prepare'> }) {
    this.#update = options.update;
  }

  /**
   * Begins a plan, in place of one that somebody has left behind: AWS allows one per item.
   *
   * @throws the errors of an update, and NotAllowedError when a role may not make plans
   */
  async create(
    session: TeamSession,
    provisionedProductId: string,
    body: UpdateRequest,
  ): Promise<Plan> {
    const { terms, order, provisionedProductName } = await this.#update.prepare(
      session,
      provisionedProductId,
      body,
    );
    const actor = session.actor();
    const { secrets } = splitSecrets(terms, order.parameters);
    return inWordsOfPlans(secrets, async () => {
      await clearStale(actor, provisionedProductId);
      const token = randomUUID();
      const id = await createProvisionedProductPlan(actor, {
        token,
        planName: `portal-${token}`,
        provisionedProductName,
        productId: terms.productId,
        versionId: terms.versionId,
        pathId: terms.pathId,
        parameters: parameterList(order.parameters),
        kept: order.kept,
        tags: order.tags,
      });
      return { id, status: 'making', changes: [] };
    });
  }

  /** @throws NotFoundError - this item has no such plan */
  async get(
    session: TeamSession,
    provisionedProductId: string,
    planId: string,
  ): Promise<Plan> {
    return inWordsOfPlans({}, async () =>
      toPlan(await planOf(session.actor(), provisionedProductId, planId)),
    );
  }

  /** @throws NotFoundError - this item has no such plan */
  async delete(
    session: TeamSession,
    provisionedProductId: string,
    planId: string,
  ): Promise<void> {
    const actor = session.actor();
    await inWordsOfPlans({}, async () => {
      await planOf(actor, provisionedProductId, planId);
      await deleteProvisionedProductPlan(actor, planId);
    });
  }
}

async function planOf(
  session: AwsSession,
  provisionedProductId: string,
  planId: string,
) {
  const plan = await describeProvisionedProductPlan(session, planId);
  if (plan.provisionedProductId !== provisionedProductId) {
    throw new NotFoundError(
      `Provisioned product ${provisionedProductId} has no plan '${planId}'`,
    );
  }
  return plan;
}

/** One that is still being made cannot be deleted; then creating the new one says so. */
async function clearStale(
  session: AwsSession,
  provisionedProductId: string,
): Promise<void> {
  const plans = await listProvisionedProductPlans(
    session,
    provisionedProductId,
  );
  for (const planId of plans) {
    try {
      await deleteProvisionedProductPlan(session, planId);
    } catch (error) {
      if (!(error instanceof NotFoundError || error instanceof InputError)) {
        throw error;
      }
    }
  }
}

/**
 * A role that may not make plans is no failure of the update: the page goes on without a preview.
 *
 * @param secrets - values that AWS may quote, and nobody may read
 */
async function inWordsOfPlans<T>(
  secrets: ParameterValues,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const error = rephrased(toError(thrown), message =>
      withoutSecrets(message, secrets),
    );
    if (!(error instanceof NotAllowedError)) {
      throw error;
    }
    const failure = awsFailureOf(error);
    const action = failure && missingPermission(failure.message)?.action;
    throw new NotAllowedError(
      `The team role may not preview changes${
        action ? ` (${action})` : ''
      }; update without a preview, or ask the administrator of the AWS account`,
      failure,
    );
  }
}
