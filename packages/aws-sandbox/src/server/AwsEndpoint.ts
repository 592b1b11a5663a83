import { setTimeout as wait } from 'node:timers/promises';
import { AwsError } from '../core/AwsError';
import type { Caller } from '../core/Caller';
import type { Call, Emulator } from '../core/Emulator';
import type { CallEffect, FaultBook } from '../faults/FaultBook';
import { throttlingError } from '../faults/throttlingError';
import { protocols } from '../protocols';
import type { WireRequest, WireResponse } from '../protocols/wire';
import { loadModel } from '../shapes/loadModel';
import {
  readSignature,
  type SignedRequest,
} from '../signature/credentialScope';
import { verifySignature } from '../signature/verifySignature';
import { decodeAwsChunked, isAwsChunked } from './awsChunked';
import { withPathStyle } from './readRequest';
import type { RequestLog } from './RequestLog';
import { route, type Route } from './route';

/** What goes back over the connection: an answer, or nothing but its end. */
export type Reply = WireResponse | 'drop';

interface Outcome {
  reply: Reply;
  errorCode?: string;
}

const asAwsError = (error: unknown) =>
  error instanceof AwsError
    ? error
    : new AwsError('InternalFailure', 'The sandbox failed; see its output.', {
        status: 500,
      });

/** Answers AWS requests: route, signature, shape, faults, then authorisation and the operation itself. */
export class AwsEndpoint {
  constructor(
    private readonly emulator: Emulator,
    private readonly faults: FaultBook,
    private readonly requests: RequestLog,
    private readonly log: (line: string) => void,
  ) {}

  async answer(request: WireRequest, sourceIp?: string): Promise<Reply> {
    const signed = readSignature(request);
    const pathStyle = withPathStyle(request);
    const routed = route(pathStyle, signed, this.emulator.services);
    const requestId = this.emulator.world.ids.uuid();
    if ('error' in routed) {
      return protocols[routed.protocol].writeError(
        routed.error,
        requestId,
        request,
      );
    }
    let caller: Caller | undefined;
    let outcome: Outcome;
    try {
      caller = await verifySignature(
        request,
        signed,
        routed.service,
        this.emulator.world,
      );
      outcome = await this.perform(pathStyle, routed, {
        ...routed,
        caller,
        region: signed?.region ?? '',
        requestId,
        sourceIp,
        userAgent: request.headers['user-agent'],
      });
    } catch (error) {
      outcome = this.refuse(error, routed, requestId, request);
    }
    this.record(routed, signed, caller, outcome);
    return outcome.reply;
  }

  private async perform(
    request: WireRequest,
    { service, operation: name }: Route,
    facts: Omit<Call, 'input'>,
  ): Promise<Outcome> {
    const protocol = protocols[service.protocol];
    const model = loadModel(service.name);
    const shapes = model.operations[name];
    const body = isAwsChunked(request.headers)
      ? decodeAwsChunked(request.body)
      : request.body;
    const call: Call = {
      ...facts,
      input: shapes
        ? protocol.readInput({ ...request, body }, model, shapes)
        : {},
    };
    const operation = this.emulator.checkShape(call);
    const effects = this.faults.effectsOn({
      service: service.name,
      operation: name,
      accountId: call.caller.accountId,
      region: call.region,
    });
    if ((await this.suffer(effects, call)) === 'drop') {
      return { reply: 'drop' };
    }
    const output = await this.emulator.carryOut(call, operation);
    return effects.some(({ type }) => type === 'lose-answer')
      ? { reply: 'drop' }
      : {
          reply: protocol.writeOutput(output, model, shapes, call.requestId),
        };
  }

  private async suffer(
    effects: CallEffect[],
    { service }: Call,
  ): Promise<'drop' | 'go-on'> {
    for (const effect of effects) {
      if (effect.type === 'latency') {
        await wait(effect.ms, undefined, { ref: false });
      } else if (effect.type === 'drop') {
        return 'drop';
      } else if (effect.type === 'throttle') {
        throw throttlingError(service.protocol);
      } else if (effect.type === 'error') {
        throw new AwsError(
          effect.code,
          effect.message ?? 'A fault of the sandbox',
          { status: effect.status },
        );
      }
    }
    return 'go-on';
  }

  private refuse(
    error: unknown,
    { service }: Route,
    requestId: string,
    request: WireRequest,
  ): Outcome {
    if (!(error instanceof AwsError)) {
      this.log(error instanceof Error ? String(error.stack) : String(error));
    }
    const known = asAwsError(error);
    return {
      reply: protocols[service.protocol].writeError(known, requestId, request),
      errorCode: known.code,
    };
  }

  private record(
    { service, operation }: Route,
    signed: SignedRequest | undefined,
    caller: Caller | undefined,
    { reply, errorCode }: Outcome,
  ): void {
    this.requests.add({
      service: service.name,
      operation,
      accountId: caller?.accountId,
      region: signed?.region,
      principalArn: caller?.arn,
      status: reply === 'drop' ? 0 : reply.status,
      errorCode,
      at: this.emulator.world.clock.now().toISOString(),
    });
  }
}
