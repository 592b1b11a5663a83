import { AwsError } from '../../../core/AwsError';
import type { Ctx } from '../../../core/operation';

/** Error codes of services -> what CloudFormation's resource handlers make of them. */
const HANDLER_CODES: [RegExp, string][] = [
  [/AccessDenied|Unauthorized|AuthFailure/, 'AccessDenied'],
  [/NotFound|NoSuch/, 'NotFound'],
  [/AlreadyExists|Duplicate|AlreadyOwned/, 'AlreadyExists'],
  [/Limit/, 'ServiceLimitExceeded'],
  [/Dependency|InUse|NotEmpty|Conflict/, 'ResourceConflict'],
];

const SERVICE_NAMES: Record<string, string> = {
  ec2: 'Ec2',
  iam: 'Iam',
  s3: 'S3',
  sns: 'Sns',
  ssm: 'Ssm',
};

/** An error of a service, with the service that answered it. */
export class ServiceFailure extends Error {
  constructor(readonly service: string, readonly error: AwsError) {
    super(error.message);
    this.name = 'ServiceFailure';
  }
}

/**
 * Why a resource failed, in CloudFormation's words: what the service said, in full, so that a missing permission names
 * the principal, the action and the resource.
 */
export function failureReason(ctx: Ctx, error: unknown): string {
  if (error instanceof ServiceFailure) {
    const { code, message, status } = error.error;
    const service = SERVICE_NAMES[error.service] ?? error.service;
    const handlerCode =
      HANDLER_CODES.find(([pattern]) => pattern.test(code))?.[1] ??
      (status >= 500 ? 'ServiceInternalError' : 'InvalidRequest');
    return `Resource handler returned message: "${message} (Service: ${service}, Status Code: ${status}, Request ID: ${
      ctx.requestId
    })" (RequestToken: ${ctx.world.ids.uuid()}, HandlerErrorCode: ${handlerCode})`;
  }
  return error instanceof Error ? error.message : String(error);
}
