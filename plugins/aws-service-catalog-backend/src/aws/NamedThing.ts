import type { Tag } from '@aws-sdk/client-ec2';

/** Something of an account that a parameter can name. */
export interface NamedThing {
  /** What a template takes: an id or a name. */
  value: string;
  /** What people call it, when that is something else. */
  name?: string;
  detail?: string;
  /** What it belongs to, e.g. the VPC of a subnet. */
  parent?: string;
}

/** Things of an account, perhaps not all of them. */
export interface NamedThings {
  things: NamedThing[];
  truncated: boolean;
}

/** Most things that are read: nobody scrolls through more, and a value can be typed. */
export const MAX_THINGS = 500;

export function nameTag(tags: Tag[] | undefined): string | undefined {
  return tags?.find(tag => tag.Key === 'Name')?.Value || undefined;
}

/** Texts that are there, in one. */
export function details(...parts: (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(', ') || undefined;
}
