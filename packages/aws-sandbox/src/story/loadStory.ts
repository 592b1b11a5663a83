import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Emulator } from '../core/Emulator';
import type { MemoryWorld } from '../world/MemoryWorld';
import type { Timekeeper } from '../world/Timekeeper';
import { catalogAccountState } from '../services/servicecatalog/requests/accountState';
import { readStory } from './readStory';
import { seedAgreements } from './seedAgreements';
import { seedCatalog } from './seedCatalog';
import { seedIam } from './seedIam';
import { seedInstances } from './seedInstances';
import { seedImages, seedNetwork } from './seedNetwork';
import { seedOrganization } from './seedOrganization';
import { seedParameters, seedPublicParameters } from './seedParameters';

/** What a story is told to. */
export interface StoryTarget {
  world: MemoryWorld;
  emulator: Emulator;
  timekeeper: Timekeeper;
  /** How many products to make where the story has a `load`. */
  products?: number;
}

/**
 * Makes the world of a story: images, networks and AWS's own parameters are put in place, everything that people make is
 * made through the operations of the services, as the principals who would.
 */
export async function loadStory(
  nameOrPath: string,
  { world, emulator, timekeeper, products }: StoryTarget,
): Promise<void> {
  const { story, templates } = await readStory(nameOrPath);
  const readTemplate = (file: string) =>
    readFile(join(templates, file), 'utf8');
  for (const account of story.accounts) {
    await seedIam(emulator, account);
  }
  if (story.organization) {
    await seedOrganization(emulator, story.organization, story.accounts);
  }
  seedImages(world, story.images);
  seedPublicParameters(world, story.publicParameters);
  seedAgreements(world, story.agreements);
  for (const place of story.places) {
    seedNetwork(world, place);
    seedParameters(world, place);
    await seedCatalog(emulator, place, {
      readTemplate,
      products,
      settle: () => timekeeper.settle(),
    });
  }
  for (const place of story.places) {
    await seedInstances(emulator, place);
  }
  for (const { id: accountId, tagOptionsMigrated = true } of story.accounts) {
    world.state(catalogAccountState, {
      accountId,
      region: 'global',
    }).tagOptionsMigrated = tagOptionsMigrated;
  }
  world.personas = Object.fromEntries(
    story.personas.map(persona => [persona.id, persona]),
  );
  await timekeeper.settle();
}
