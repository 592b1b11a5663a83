import { AwsError } from '../core/AwsError';
import type { ProtocolName } from '../core/operation';
import { findViolations, type Violation } from './findViolations';
import type { ServiceModel } from './model';

const sentence = ({ kind, value, path, rule }: Violation) =>
  `Value ${
    kind === 'required' ? value : `'${value}'`
  } at '${path}' failed to satisfy constraint: ${rule}`;

function allInOne(violations: Violation[]): string {
  const found =
    violations.length === 1
      ? '1 validation error detected'
      : `${violations.length} validation errors detected`;
  return `${found}: ${violations.map(sentence).join('; ')}`;
}

const upper = (path: string) => path.charAt(0).toUpperCase() + path.slice(1);

function ec2Error([first]: Violation[]): AwsError {
  return first.kind === 'required'
    ? new AwsError(
        'MissingParameter',
        `The request must contain the parameter ${upper(first.path)}`,
      )
    : new AwsError(
        'InvalidParameterValue',
        `Value (${first.value}) for parameter ${upper(
          first.path,
        )} is invalid. ${first.rule}`,
      );
}

/**
 * Refuses an input that breaks the API model, with the error that services of this protocol answer:
 * `ValidationException` (JSON), `ValidationError` (Query), `MissingParameter` or `InvalidParameterValue` (EC2),
 * `BadRequestException` (REST-JSON), `InvalidArgument` (S3).
 */
export function checkInput(
  protocol: ProtocolName,
  model: ServiceModel,
  shapeName: string | undefined,
  input: unknown,
): void {
  const violations = shapeName ? findViolations(model, shapeName, input) : [];
  if (violations.length === 0) {
    return;
  }
  switch (protocol) {
    case 'ec2Query':
      throw ec2Error(violations);
    case 'awsQuery':
      throw new AwsError('ValidationError', allInOne(violations));
    case 'restJson':
      throw new AwsError('BadRequestException', allInOne(violations));
    case 'restXml':
      throw new AwsError('InvalidArgument', allInOne(violations));
    default:
      throw new AwsError('ValidationException', allInOne(violations));
  }
}
