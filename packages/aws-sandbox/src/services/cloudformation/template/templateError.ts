import { AwsError } from '../../../core/AwsError';

/** The one error CloudFormation answers for a template, parameter or stack it will not accept. */
export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

/** A template that cannot be read: `Template format error: …`. */
export function formatError(message: string): AwsError {
  return validationError(`Template format error: ${message}`);
}
