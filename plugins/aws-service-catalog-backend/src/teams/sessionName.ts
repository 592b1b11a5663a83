import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { createHash } from 'node:crypto';
import { READER_SESSION_NAME } from '../aws/SdkAwsAccess';

// AWS: RoleSessionName and SourceIdentity have 2 to 64 characters of this set.
const ALLOWED = /^[\w+=,.@-]{2,64}$/;
const MAX_LENGTH = 64;
const HASH_LENGTH = 10;

/**
 * Name of a person's role sessions. AWS records it with everything the person launches and compares it for "mine", so
 * it never changes for a person and no two people share one.
 *
 * `user:default/jane` becomes `jane`, `user:lab/jane` becomes `jane@lab`; a name that AWS would not take, or that
 * could be read as somebody else's, is completed with a hash after `=`.
 *
 * @param userRef - full entity ref of the user
 */
export function sessionNameOf(userRef: string): string {
  const { kind, namespace, name } = parseEntityRef(userRef.toLowerCase());
  const plain = namespace === DEFAULT_NAMESPACE ? name : `${name}@${namespace}`;
  if (kind === 'user' && personOfSessionName(plain) === userRef.toLowerCase()) {
    return plain;
  }
  const hash = createHash('sha256')
    .update(userRef.toLowerCase())
    .digest('hex')
    .slice(0, HASH_LENGTH);
  const readable = plain
    .replace(/[^\w+,.@-]/g, '-')
    .slice(0, MAX_LENGTH - HASH_LENGTH - 1);
  return `${readable}=${hash}`;
}

/**
 * The user whose session name this is, when the name says so by itself; not for names with a hash, nor for the
 * portal's own.
 */
export function personOfSessionName(sessionName: string): string | undefined {
  if (
    !ALLOWED.test(sessionName) ||
    sessionName.includes('=') ||
    sessionName === READER_SESSION_NAME
  ) {
    return undefined;
  }
  const parts = sessionName.split('@');
  if (parts.length > 2 || parts.some(part => part === '')) return undefined;
  const [name, namespace = DEFAULT_NAMESPACE] = parts;
  if (parts.length === 2 && namespace === DEFAULT_NAMESPACE) return undefined;
  return stringifyEntityRef({ kind: 'user', namespace, name });
}
