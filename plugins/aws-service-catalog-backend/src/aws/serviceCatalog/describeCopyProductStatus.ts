import { DescribeCopyProductStatusCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** How a copy is getting on. */
export interface CopyStatusView {
  /** `SUCCEEDED`, `IN_PROGRESS` or `FAILED`. */
  status: string;
  productId?: string;
  detail?: string;
}

/** @throws NotFoundError - no copy has this token */
export async function describeCopyProductStatus(
  session: AwsSession,
  token: string,
): Promise<CopyStatusView> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeCopyProductStatus',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeCopyProductStatusCommand({ CopyProductToken: token }),
        { abortSignal },
      ),
  );
  return {
    status: answer.CopyProductStatus ?? 'IN_PROGRESS',
    productId: answer.TargetProductId,
    detail: answer.StatusDetail || undefined,
  };
}
