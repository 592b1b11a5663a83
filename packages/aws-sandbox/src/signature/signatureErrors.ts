import { AwsError } from '../core/AwsError';
import type { ProtocolName } from '../core/operation';

/** What can be wrong with who a request says it is from. */
export type SignatureProblem =
  | 'missing'
  | 'unknown-key'
  | 'wrong-token'
  | 'wrong-signature'
  | 'wrong-body'
  | 'wrong-scope'
  | 'expired-session'
  | 'expired-request';

type Answer = [code: string, status: number];

const INVALID_TOKEN = 'The security token included in the request is invalid.';

const MESSAGES: Record<SignatureProblem, string> = {
  missing: 'Request is missing Authentication Token',
  'unknown-key': INVALID_TOKEN,
  'wrong-token': INVALID_TOKEN,
  'wrong-signature':
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  'wrong-body':
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  'wrong-scope': 'Credential should be scoped to a valid region and service.',
  'expired-session': 'The security token included in the request is expired',
  'expired-request':
    'Signature expired: the time of the request is too far from the time of the service.',
};

const ANSWERS: Record<ProtocolName, Record<SignatureProblem, Answer>> = {
  awsJson: {
    missing: ['MissingAuthenticationTokenException', 400],
    'unknown-key': ['UnrecognizedClientException', 400],
    'wrong-token': ['UnrecognizedClientException', 400],
    'wrong-signature': ['InvalidSignatureException', 400],
    'wrong-body': ['InvalidSignatureException', 400],
    'wrong-scope': ['InvalidSignatureException', 400],
    'expired-session': ['ExpiredTokenException', 400],
    'expired-request': ['InvalidSignatureException', 400],
  },
  awsQuery: {
    missing: ['MissingAuthenticationToken', 403],
    'unknown-key': ['InvalidClientTokenId', 403],
    'wrong-token': ['InvalidClientTokenId', 403],
    'wrong-signature': ['SignatureDoesNotMatch', 403],
    'wrong-body': ['SignatureDoesNotMatch', 403],
    'wrong-scope': ['SignatureDoesNotMatch', 403],
    'expired-session': ['ExpiredToken', 403],
    'expired-request': ['SignatureDoesNotMatch', 403],
  },
  ec2Query: {
    missing: ['MissingParameter', 400],
    'unknown-key': ['AuthFailure', 401],
    'wrong-token': ['AuthFailure', 401],
    'wrong-signature': ['AuthFailure', 401],
    'wrong-body': ['AuthFailure', 401],
    'wrong-scope': ['AuthFailure', 401],
    'expired-session': ['RequestExpired', 400],
    'expired-request': ['RequestExpired', 400],
  },
  restJson: {
    missing: ['MissingAuthenticationTokenException', 403],
    'unknown-key': ['UnrecognizedClientException', 403],
    'wrong-token': ['UnrecognizedClientException', 403],
    'wrong-signature': ['InvalidSignatureException', 403],
    'wrong-body': ['InvalidSignatureException', 403],
    'wrong-scope': ['InvalidSignatureException', 403],
    'expired-session': ['ExpiredTokenException', 403],
    'expired-request': ['InvalidSignatureException', 403],
  },
  restXml: {
    missing: ['AccessDenied', 403],
    'unknown-key': ['InvalidAccessKeyId', 403],
    'wrong-token': ['InvalidToken', 400],
    'wrong-signature': ['SignatureDoesNotMatch', 403],
    'wrong-body': ['XAmzContentSHA256Mismatch', 400],
    'wrong-scope': ['AuthorizationHeaderMalformed', 400],
    'expired-session': ['ExpiredToken', 400],
    'expired-request': ['RequestTimeTooSkewed', 403],
  },
};

/** The error that services of this protocol answer to a problem with a signature. */
export function signatureError(
  protocol: ProtocolName,
  problem: SignatureProblem,
): AwsError {
  const [code, status] = ANSWERS[protocol][problem];
  return new AwsError(code, MESSAGES[problem], { status });
}
