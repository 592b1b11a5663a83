import { accessDenied, denialMessage } from '../authorise/accessDenied';
import { RequestContext } from '../authorise/context';
import { evaluate } from '../authorise/evaluate';
import { globalContext } from '../authorise/globalContext';
import { findPrincipal, policiesOfCaller } from '../authorise/policiesOf';
import type { FaultBook } from '../faults/FaultBook';
import { iamState } from '../services/iam/state';
import { checkInput } from '../shapes/checkInput';
import { loadModel } from '../shapes/loadModel';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { ScheduledJob } from '../world/jobs';
import { assumeServiceRole } from './assumeServiceRole';
import { AwsError } from './AwsError';
import type { Caller } from './Caller';
import { lookup } from './lookup';
import type { Access, Ctx, Operation, ServiceDefinition } from './operation';

/** A call that was routed and whose caller is known. */
export interface Call {
  service: ServiceDefinition;
  operation: string;
  /** Read by the protocol, not yet checked. */
  input: object;
  caller: Caller;
  region: string;
  requestId: string;
  sourceIp?: string;
  userAgent?: string;
  /** Permissions beyond those of the operation. */
  alsoNeeds?: Access[];
}

/** Looks a service up by the name of its folder. */
export type ServiceTable = ReadonlyMap<string, ServiceDefinition>;

/** The error with which a service of this protocol says that it has no such operation. */
export function unknownOperation(
  service: ServiceDefinition,
  operation: string,
): AwsError {
  const known = loadModel(service.name).operationNames.includes(operation);
  const message = known
    ? `${operation} is an operation of ${service.name} that this sandbox does not emulate`
    : `${service.name} has no operation ${operation}`;
  return service.protocol.endsWith('Json')
    ? new AwsError('UnknownOperationException', message)
    : new AwsError('InvalidAction', message);
}

/** Names of operations that change nothing begin so. */
const READS =
  /^(Describe|Estimate|Get|Head|List|Scan|Search|Simulate|Validate)/;

/** Authorises calls and runs them against the world: the one road for calls off the wire and for calls between services. */
export class Emulator {
  /** Called when the world may have changed. */
  onChange: () => void = () => {};
  /** Called when a job was scheduled. */
  onSchedule: () => void = () => {};

  constructor(
    readonly world: MemoryWorld,
    readonly services: ServiceTable,
    private readonly faults: FaultBook,
    private readonly log: (line: string) => void,
  ) {}

  /** Checks the input against the API model, authorises the call, runs it. */
  async invoke(call: Call): Promise<Record<string, unknown>> {
    return this.carryOut(call, this.checkShape(call));
  }

  /** The operation of a call. Throws when it is unknown or when the input breaks the API model. */
  checkShape({ service, operation: name, input }: Call): Operation {
    const operation = lookup(service.operations, name);
    const model = loadModel(service.name);
    const shapes = lookup(model.operations, name);
    if (!operation || !shapes) {
      throw unknownOperation(service, name);
    }
    checkInput(service.protocol, model, shapes.input?.shape, input);
    return operation;
  }

  /** Authorises a call whose shape was checked, and runs it. */
  async carryOut(
    call: Call,
    operation: Operation,
  ): Promise<Record<string, unknown>> {
    const { service, caller } = call;
    const input = call.input as never;
    const ctx = this.createCtx(call);
    const access = operation.access?.(input, ctx) ?? [
      { action: `${service.iamPrefix}:${call.operation}`, resource: '*' },
    ];
    this.authorise(caller, [...access, ...(call.alsoNeeds ?? [])], call);
    const output = await operation.run(input, ctx);
    if (!READS.test(call.operation)) {
      this.onChange();
    }
    return (output ?? {}) as Record<string, unknown>;
  }

  private authorise(caller: Caller, access: Access[], call: Call): void {
    const iam = this.world.state(iamState, {
      accountId: caller.accountId,
      region: 'global',
    });
    const set = policiesOfCaller(iam, caller);
    const principal = findPrincipal(iam, caller.principalArn);
    const global = globalContext(
      caller,
      {
        now: this.world.clock.now(),
        region: call.region,
        sourceIp: call.sourceIp,
        userAgent: call.userAgent,
      },
      principal?.tags ?? {},
    );
    for (const item of access) {
      const decision = evaluate(
        { ...set, grantedByResource: item.grantedByResource },
        {
          action: item.action,
          resource: item.resource,
          context: new RequestContext(global, item.context ?? {}),
        },
      );
      if (decision.outcome !== 'allowed') {
        throw accessDenied(
          call.service.protocol,
          denialMessage(caller.arn, item, decision),
        );
      }
    }
  }

  /** Runs a job; what it throws is reported and does not stop the clock. */
  async runJob({ job, caller, region }: ScheduledJob): Promise<void> {
    const service = this.service(job.service);
    const handler = service.jobs?.[job.name];
    const ctx = this.createCtx({
      caller,
      region,
      requestId: this.world.ids.uuid(),
    });
    try {
      if (!handler) {
        throw new Error('there is no such job');
      }
      await handler(job.data as never, ctx);
    } catch (error) {
      this.log(`Job ${job.service}/${job.name} failed: ${String(error)}`);
    }
    this.onChange();
  }

  private service(name: string): ServiceDefinition {
    const service = this.services.get(name);
    if (!service) {
      throw new Error(`No service ${name} is registered`);
    }
    return service;
  }

  /** What an operation or job may use, bound to a caller and region. */
  createCtx(call: Pick<Call, 'caller' | 'region' | 'requestId'>): Ctx {
    const { world } = this;
    const { caller, region, requestId } = call;
    const { accountId } = caller;
    return {
      world,
      caller,
      accountId,
      region,
      requestId,
      now: () => world.clock.now(),
      randomId: length => world.ids.random(length),
      state: (key, at) => world.state(key, { accountId, region, ...at }),
      call: async <O>(
        serviceName: string,
        operation: string,
        input: object,
        options: Parameters<Ctx['call']>[3] = {},
      ) => {
        const as = options.as ?? caller;
        const output = await this.invoke({
          service: this.service(serviceName),
          operation,
          input,
          caller: options.via
            ? { ...as, calledVia: [...(as.calledVia ?? []), options.via] }
            : as,
          region: options.region ?? region,
          alsoNeeds: options.alsoNeeds,
          requestId: world.ids.uuid(),
        });
        return output as O;
      },
      assumeServiceRole: options => assumeServiceRole(world, options),
      schedule: (seconds, job, options) => {
        world.jobs.add({
          due: world.clock.millis() + seconds * 1000,
          job: structuredClone(job),
          caller: options?.as ?? caller,
          region,
        });
        this.onSchedule();
      },
      resourceFault: match =>
        this.faults.resourceFault({ ...match, accountId, region }),
    };
  }
}
