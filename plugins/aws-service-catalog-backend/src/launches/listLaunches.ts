import type { LaunchList } from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStore } from './LaunchStore';
import type { LaunchRequest } from './StoredLaunch';
import { toLaunch } from './toLaunch';

/** Which launches to list, with the defaults of the HTTP API filled in. */
export interface LaunchListQuery {
  scope: 'mine' | 'team';
  active: boolean;
  provisionedProduct?: string;
  limit: number;
  cursor?: string;
}

/** Lists what was requested through the portal, newest first. */
export async function listLaunches(
  store: LaunchStore,
  { team, person }: TeamSession,
  query: LaunchListQuery,
): Promise<LaunchList> {
  const launches = await store.list({
    teamId: team.id,
    requestedBy: query.scope === 'mine' ? person.entityRef : undefined,
    active: query.active,
    provisionedProductId: query.provisionedProduct,
    limit: query.limit,
    after: query.cursor ? decode(query.cursor) : undefined,
  });
  const last = launches.at(-1);
  return {
    items: launches.map(launch =>
      toLaunch(launch, person.entityRef, team.partition),
    ),
    nextCursor:
      last && launches.length === query.limit
        ? encode(last.request)
        : undefined,
  };
}

function encode({ requestedAt, id }: LaunchRequest): string {
  return Buffer.from(`${requestedAt.getTime()} ${id}`).toString('base64url');
}

/** @throws InvalidFieldError - not a cursor of ours */
function decode(cursor: string): { requestedAt: Date; id: string } {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, time, id] = /^(\d{1,15}) ([0-9a-f-]{36})$/.exec(text) ?? [];
  if (!id) {
    throw new InvalidFieldError(
      'cursor',
      'cursor is not one that this list has given; leave it out to begin anew',
    );
  }
  return { requestedAt: new Date(Number(time)), id };
}
