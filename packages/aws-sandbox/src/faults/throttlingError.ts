import { AwsError } from '../core/AwsError';
import type { ProtocolName } from '../core/operation';

/** How services of this protocol say that they were called too often. */
export function throttlingError(protocol: ProtocolName): AwsError {
  switch (protocol) {
    case 'awsJson':
      return new AwsError('ThrottlingException', 'Rate exceeded');
    case 'ec2Query':
      return new AwsError('RequestLimitExceeded', 'Request limit exceeded.', {
        status: 503,
      });
    case 'restJson':
      return new AwsError('TooManyRequestsException', 'Rate exceeded', {
        status: 429,
      });
    case 'restXml':
      return new AwsError('SlowDown', 'Please reduce your request rate.', {
        status: 503,
      });
    default:
      return new AwsError('Throttling', 'Rate exceeded');
  }
}
