import type { Recreation, StackResource } from '../state';
import type { JsonObject } from '../template/Template';

/** What a resource is to be. */
export interface Wanted {
  /** Evaluated properties, without `Tags`. */
  properties: JsonObject;
  /** Tags of the stack and the resource's own on top, `aws:cloudformation:…` included. */
  tags: Record<string, string>;
}

/** What a resource type may use to do its work. */
export interface ResourceCtx {
  stackName: string;
  logicalId: string;
  accountId: string;
  region: string;
  /** Calls an emulated service with the permissions of the stack. */
  call<O = Record<string, unknown>>(
    service: string,
    operation: string,
    input: object,
  ): Promise<O>;
  /** Lower-case letters and digits. */
  randomId(length: number): string;
  /** Tells the stack about the resource as soon as it exists, so that a roll-back deletes it whatever happens next. */
  created(physicalId: string): void;
}

/** A resource that exists. */
export type ExistingResource = Pick<
  StackResource,
  'properties' | 'tags' | 'attributes'
> & { physicalId: string };

export interface Created {
  physicalId: string;
  /** Values for `Fn::GetAtt`. */
  attributes: JsonObject;
}

/**
 * A type of resource that stacks can hold. `Ref` gives the physical id. Whatever a method throws fails the resource.
 */
export interface ResourceType {
  /** Property -> what changing it does to the resource; `Tags` is left out. */
  properties: Record<string, Recreation>;
  required: string[];
  /** How `Tags` is written in templates; `none` where the type has no tags. */
  tags: 'list' | 'map' | 'none';
  /** Names for `Fn::GetAtt`. */
  attributes: string[];
  /** Sandbox time each action takes. */
  seconds: { create: number; update: number; delete: number };
  create(wanted: Wanted, ctx: ResourceCtx): Promise<Created>;
  /** Brings a resource to what is wanted, in place; answers the new attributes. */
  update(
    existing: ExistingResource,
    wanted: Wanted,
    ctx: ResourceCtx,
  ): Promise<JsonObject>;
  /** Deletes a resource; one that is gone already is no error. */
  delete(existing: ExistingResource, ctx: ResourceCtx): Promise<void>;
  /** Attributes once a created or updated resource has come to rest, undefined before. Left out: at once. */
  settled?(
    existing: ExistingResource,
    ctx: ResourceCtx,
  ): Promise<JsonObject | undefined>;
  /** Whether a deleted resource is gone. Left out: at once. */
  gone?(existing: ExistingResource, ctx: ResourceCtx): Promise<boolean>;
}
