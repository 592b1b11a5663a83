/**
 * AWS on loopback, for development, demo and tests.
 *
 * @packageDocumentation
 */
export {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from './createSandbox';
export type { Fault, FaultEffect, FaultMatch } from './faults/fault';
export type { RequestFilter, RequestLogEntry } from './server/RequestLog';
export type { PrincipalCredentials } from './story/credentialsFor';
