import type { ResourceMatch } from '../core/operation';
import type { Fault, FaultEffect, FaultMatch } from './fault';
import { TokenBucket } from './TokenBucket';

interface OpenFault {
  id: string;
  fault: Fault;
  seen: number;
  struck: number;
  bucket?: TokenBucket;
}

/** What a call is matched by. */
export type CallFacts = Required<
  Pick<FaultMatch, 'service' | 'operation' | 'accountId' | 'region'>
>;

/** An effect on a call off the wire. */
export type CallEffect = Exclude<FaultEffect, { type: 'fail-resource' }>;

const matches = (match: FaultMatch, facts: FaultMatch) =>
  Object.entries(match).every(
    ([key, wanted]) =>
      wanted === undefined || facts[key as keyof FaultMatch] === wanted,
  );

/** A resource is not a call: what names calls does not limit its faults. */
const ofResource = ({
  service: _service,
  operation: _operation,
  ...match
}: FaultMatch): FaultMatch => match;

/** The faults that are switched on, and how often each has struck. */
export class FaultBook {
  private readonly faults: OpenFault[] = [];
  private nextId = 1;

  constructor(private readonly wall: () => number = Date.now) {}

  add(fault: Fault): string {
    const id = `fault-${this.nextId}`;
    this.nextId += 1;
    const bucket =
      fault.effect.type === 'throttle'
        ? new TokenBucket(fault.effect.perSecond, this.wall)
        : undefined;
    this.faults.push({ id, fault, seen: 0, struck: 0, bucket });
    return id;
  }

  /** Switches one fault off, or all of them. Answers whether there was one. */
  clear(id?: string): boolean {
    const before = this.faults.length;
    const kept = id ? this.faults.filter(entry => entry.id !== id) : [];
    this.faults.splice(0, before, ...kept);
    return kept.length < before;
  }

  list(): { id: string; fault: Fault; seen: number; struck: number }[] {
    return this.faults.map(({ bucket: _bucket, ...entry }) => entry);
  }

  /** What befalls a call; every matching fault has its say, in the order in which they were added. */
  effectsOn(facts: CallFacts): CallEffect[] {
    const effects: CallEffect[] = [];
    for (const open of this.faults) {
      const { match, effect } = open.fault;
      if (effect.type !== 'fail-resource' && matches(match, facts)) {
        if (this.strikes(open)) {
          effects.push(effect);
        }
      }
    }
    return effects;
  }

  /** Why a resource fails; undefined when no fault says so. */
  resourceFault(
    resource: ResourceMatch & { accountId: string; region: string },
  ): string | undefined {
    const { on, ...facts } = resource;
    for (const open of this.faults) {
      const { match, effect } = open.fault;
      if (
        effect.type === 'fail-resource' &&
        (effect.on ?? 'create') === on &&
        matches(ofResource(match), facts) &&
        this.strikes(open)
      ) {
        return effect.reason;
      }
    }
    return undefined;
  }

  private strikes(open: OpenFault): boolean {
    open.seen += 1;
    const { after = 0, times = Infinity } = open.fault;
    if (open.seen <= after || open.struck >= times) {
      return false;
    }
    if (open.bucket?.take()) {
      return false;
    }
    open.struck += 1;
    return true;
  }
}
