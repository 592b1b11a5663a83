import { createHash, timingSafeEqual } from 'node:crypto';
import type { Caller } from '../core/Caller';
import type { ServiceDefinition } from '../core/operation';
import type { WireRequest } from '../protocols/wire';
import type { World } from '../world/World';
import type { SignedRequest } from './credentialScope';
import { findCredentials } from './findCredentials';
import { readSigningTime, recomputeSignature } from './recompute';
import { signatureError, type SignatureProblem } from './signatureErrors';

const MOST_SKEW = 15 * 60 * 1000;
const LONGEST_PRESIGNED = 7 * 24 * 3600;

const sameText = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

function isFresh(signed: SignedRequest, time: Date, wall: number): boolean {
  const age = wall - time.getTime();
  if (signed.kind === 'presigned') {
    const { expires = 0 } = signed;
    return (
      expires > 0 &&
      expires <= LONGEST_PRESIGNED &&
      age >= -MOST_SKEW &&
      age <= expires * 1000
    );
  }
  return Math.abs(age) <= MOST_SKEW;
}

function bodyMatches({ headers, body }: WireRequest): boolean {
  const claimed = headers['x-amz-content-sha256'];
  return (
    claimed === undefined ||
    !/^[0-9a-f]{64}$/.test(claimed) ||
    claimed === createHash('sha256').update(body).digest('hex')
  );
}

/**
 * Who sent the request. Signatures are recomputed with the secret of the access key; their age is judged by the wall
 * clock (the sender's SDK signs with it), the age of a session by the sandbox clock.
 */
export async function verifySignature(
  request: WireRequest,
  signed: SignedRequest | undefined,
  service: ServiceDefinition,
  world: World,
): Promise<Caller> {
  const refuse = (problem: SignatureProblem): never => {
    throw signatureError(service.protocol, problem);
  };
  if (!signed) {
    return refuse('missing');
  }
  const time = readSigningTime(signed.time);
  if (!time || !isFresh(signed, time, Date.now())) {
    return refuse('expired-request');
  }
  if (
    signed.service !== service.signingName ||
    signed.day !== signed.time.slice(0, 8)
  ) {
    return refuse('wrong-scope');
  }
  const credentials = findCredentials(world, signed.accessKeyId);
  if (!credentials) {
    return refuse('unknown-key');
  }
  if (credentials.sessionToken !== signed.sessionToken) {
    return refuse('wrong-token');
  }
  const expected = await recomputeSignature(request, signed, credentials, time);
  if (!sameText(expected, signed.signature)) {
    return refuse('wrong-signature');
  }
  if (!bodyMatches(request)) {
    return refuse('wrong-body');
  }
  if (credentials.expiration && credentials.expiration <= world.clock.now()) {
    return refuse('expired-session');
  }
  return credentials.caller;
}
