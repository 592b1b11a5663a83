import type {
  ListRootsRequest,
  ListRootsResponse,
} from '@aws-sdk/client-organizations';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { rootView } from './views';

/** The root of the organization. */
export const listRoots: Operation<ListRootsRequest, ListRootsResponse> = {
  run(input, ctx) {
    const { items, nextToken } = page([rootView(asAdministrator(ctx))], input);
    return { Roots: items, NextToken: nextToken };
  },
};
