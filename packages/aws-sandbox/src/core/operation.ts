import type { Caller } from './Caller';
import type { StateKey, World } from '../world/World';

/** One thing the caller must be allowed to do. `context` adds condition keys such as `ec2:Owner`. */
export interface Access {
  /** `ec2:RunInstances` */
  action: string;
  /** Full ARN, or `*`. */
  resource: string;
  /** Condition keys of this request beyond the global ones (`aws:PrincipalArn`, `aws:RequestedRegion`, …). An absent key is left out. */
  context?: Record<string, string | string[]>;
  /** True: the policy of the resource itself (trust or bucket policy) allows it, so that only a Deny or a service control policy can stop the caller. */
  grantedByResource?: boolean;
}

/** A resource about to be created, changed or deleted, as a fault may name it. */
export interface ResourceMatch {
  /** `AWS::EC2::Instance` */
  resourceType: string;
  logicalId: string;
  stackName: string;
  on: 'create' | 'update' | 'delete';
}

/** Work that happens later on the sandbox clock. Plain data: it survives a restart with `--data`. */
export interface Job {
  /** Service whose `jobs` table holds the handler. */
  service: string;
  /** Key in that table. */
  name: string;
  /** JSON data handed to the handler. */
  data: unknown;
}

/** What an operation or a job may use. One per call; bound to the caller, account and region of that call. */
export interface Ctx {
  world: World;
  caller: Caller;
  /** Account the call acts on; that of the caller. */
  accountId: string;
  region: string;
  /** Id of this request, as AWS answers it. */
  requestId: string;
  /** Time on the sandbox clock. */
  now(): Date;
  /** Random part of an AWS id: lower-case letters and digits, deterministic when the world was seeded. */
  randomId(length: number): string;
  /** State of a service in the account and region of this call (or in another one), made on first use. */
  state<T extends object>(
    key: StateKey<T>,
    at?: { accountId?: string; region?: string },
  ): T;
  /**
   * Calls an operation of an emulated service with full authorisation, as the caller of this context or as `as`.
   * Throws the AwsError a real call would have answered.
   */
  call<O = Record<string, unknown>>(
    service: string,
    operation: string,
    input: object,
    options?: {
      as?: Caller;
      region?: string;
      via?: string;
      /** What the caller must be allowed to do beyond what the operation itself needs. */
      alsoNeeds?: Access[];
    },
  ): Promise<O>;
  /**
   * What a service does when it assumes a role: checks the role's trust policy for `service` (such as
   * `servicecatalog.amazonaws.com`) and answers the session, or throws AccessDenied.
   */
  assumeServiceRole(options: {
    roleArn: string;
    service: string;
    sessionName: string;
  }): Caller;
  /** Runs the job once the sandbox clock has advanced by `seconds`; as the given caller (default: this one). */
  schedule(seconds: number, job: Job, options?: { as?: Caller }): void;
  /** The reason for which a fault makes this resource fail; undefined when none does. Counts as one use of the fault. */
  resourceFault(match: ResourceMatch): string | undefined;
}

/**
 * One operation of an AWS service. The input has passed the shape check of the API model (required members,
 * lengths, patterns, enums) before `access` and `run` see it.
 */
export interface Operation<I = never, O = unknown> {
  /**
   * What the caller must be allowed to do; all of it. Left out: `<iamPrefix>:<OperationName>` on `*`.
   * May throw AwsError, for inputs whose resources decide the question and do not exist.
   */
  access?(input: I, ctx: Ctx): Access[];
  run(input: I, ctx: Ctx): O | Promise<O>;
}

export type JobHandler = (data: never, ctx: Ctx) => void | Promise<void>;

export type ProtocolName =
  | 'awsJson'
  | 'awsQuery'
  | 'ec2Query'
  | 'restJson'
  | 'restXml';

/** An emulated service: its wire facts and the operations that are implemented. */
export interface ServiceDefinition {
  /** Folder below `services/` and name of `shapes/<name>.json`. */
  name: string;
  /** SigV4 signing name. */
  signingName: string;
  iamPrefix: string;
  protocol: ProtocolName;
  /** `x-amz-target` prefix, JSON protocols only. */
  targetPrefix?: string;
  /** One state for the whole account (IAM, STS): kept under region `global`. */
  global?: boolean;
  /** Name of the operation -> operation. Names in the model but not here answer AWS's unknown-operation error. */
  operations: Record<string, Operation<never, unknown>>;
  jobs?: Record<string, JobHandler>;
}
