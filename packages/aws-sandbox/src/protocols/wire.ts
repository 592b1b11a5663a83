import type { AwsError } from '../core/AwsError';
import type { OperationModel, ServiceModel } from '../shapes/model';

/** A request as it came over HTTP, body read whole. */
export interface WireRequest {
  method: string;
  /** Path as sent, percent-encoded, without the query. */
  path: string;
  /** Query parameters, decoded; those that repeat keep every value. */
  query: Record<string, string | string[]>;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: Buffer;
}

export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** How a family of services writes inputs, outputs and errors on the wire. */
export interface Protocol {
  /** Throws AwsError when the body cannot be read as the operation's input. */
  readInput(
    request: WireRequest,
    model: ServiceModel,
    operation: OperationModel,
  ): Record<string, unknown>;
  writeOutput(
    output: Record<string, unknown>,
    model: ServiceModel,
    operation: OperationModel,
    requestId: string,
  ): WireResponse;
  writeError(
    error: AwsError,
    requestId: string,
    request: WireRequest,
  ): WireResponse;
}
