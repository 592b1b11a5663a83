import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import type { Catalog } from '../../catalogs/Catalog';
import type { Team } from '../../teams/Team';
import type { CatalogPlace } from '../CatalogPlace';
import type { ResourceTypeRegistry } from '../launchRoles/ResourceTypeRegistry';
import type { PlannedStep } from '../planSteps';
import type {
  Facts,
  StepOutcome,
  TakeBackOutcome,
} from '../PublicationProgress';

/** What a step works with. */
export interface StepContext {
  publicationId: string;
  answers: PublicationAnswers;
  planned: PlannedStep;
  /** Where the step happens. */
  place: CatalogPlace;
  /** Where the publication began. */
  hub: CatalogPlace;
  spokes: readonly CatalogPlace[];
  /** Teams of the answers that work in the account of a catalog. */
  teamsIn(catalog: Catalog): readonly Team[];
  registry: ResourceTypeRegistry;
  /** What this step has noted before, and has to go on from. */
  facts: Facts;
  /** What another step has learnt; nothing when it was not taken. */
  factsOf(stepId: string): Facts;
  /**
   * Keeps facts before the step goes on. What a step is about to make is noted as `MADE` before it is made: then it is
   * known as its own should the process die right after.
   */
  note(facts: Facts): Promise<void>;
  /** Idempotency token of AWS: the same for the same input of the same step. */
  token(input: object): string;
}

/** What a kind of step does. Both may be done again, from wherever they were interrupted. */
export interface Step {
  take(ctx: StepContext): Promise<StepOutcome>;
  /** Takes it with answers that were corrected since. Left out, what the step has made is taken back before. */
  retake?(ctx: StepContext): Promise<StepOutcome>;
  /**
   * Names of what it has made and is still there, and of what it found instead, each of which stays or goes by itself.
   * Left out, what it has made is one thing without a name.
   */
  made?(ctx: StepContext): Promise<string[]>;
  /** Rests on what the step has noted alone. Left out, the step makes nothing. */
  takeBack?(ctx: StepContext, name: string): Promise<TakeBackOutcome>;
  /** Why what it has made stays when the publication is withdrawn, in words; nothing when it goes. */
  keeps?(ctx: StepContext, name: string): Promise<string | undefined>;
}
