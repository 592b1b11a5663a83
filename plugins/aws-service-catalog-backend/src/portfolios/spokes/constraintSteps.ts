import { createConstraint } from '../../aws/serviceCatalog/createConstraint';
import { inWords } from '../inWords';
import type { AlignmentWork } from './alignSpoke';
import type { SpokeState } from './SpokeState';
import { type LackingConstraint, lackingConstraints } from './copyConstraints';
import { tokenOf } from './tokenOf';

/** Types that mean the same in every account; topics and accounts of stack sets are the hub's own. */
const MEANS_THE_SAME = ['TEMPLATE', 'RESOURCE_UPDATE'];

/** Gives copies that the request names the limits that their originals have in the hub. */
export async function alignConstraints(
  work: AlignmentWork,
  { copies }: SpokeState,
): Promise<void> {
  for (const lacking of copies.flatMap(lackingConstraints)) {
    await addConstraint(work, lacking);
  }
}

async function addConstraint(
  { request, spoke, step }: AlignmentWork,
  { copy, home, hubs, instead }: LackingConstraint,
): Promise<void> {
  const what = `${copy.name} in ${home.name}: ${hubs.type} constraint of the hub`;
  const byHand = instead
    ? `Change the ${hubs.type} constraint of ${copy.id} in ${home.name} by hand`
    : `Add a ${hubs.type} constraint to ${copy.id} in ${home.name} by hand, with what is the spoke's own`;
  if (!request.copies?.includes(copy.id)) {
    await step(
      'constraint',
      what,
      async () => 'skipped',
      'If it is a copy of the hub’s product, choose it and align again',
    );
    return;
  }
  if (instead || !MEANS_THE_SAME.includes(hubs.type)) {
    await step('constraint', what, async () => 'skipped', byHand);
    return;
  }
  await step(
    'constraint',
    what,
    async () => {
      await inWords(
        'set a constraint',
        createConstraint(spoke.actor(), {
          portfolioId: home.portfolioId,
          productId: copy.id,
          type: hubs.type,
          parameters: hubs.parameters,
          description: hubs.description,
          token: tokenOf([
            'constraint',
            home.portfolioId,
            copy.id,
            hubs.id,
            hubs.parameters,
          ]),
        }),
      );
      return 'done';
    },
    byHand,
  );
}
