import type { StillCurates } from '../catalogs/stillCurates';
import type { Problem } from './PublicationProgress';
import type { PublicationActor } from './StoredPublication';

/** Whether a publication may go on in the name of somebody. */
export type ActorCheck = (actor: PublicationActor) => Promise<boolean>;

/**
 * A publication acts in somebody's name while they are not there: it does so as long as they curate. Permission
 * policies decide on credentials, which nobody has then; they were asked when the person asked.
 *
 * @param asked - the person has just asked. Should the software catalog not know them as a curator even then, their
 *   sign-in takes it from elsewhere, and holds for this run; after it, somebody has to ask again.
 */
export function actorCheck(
  stillCurates: StillCurates,
  asked: boolean,
): ActorCheck {
  let holdsBySignIn = asked ? undefined : false;
  return async ({ entityRef }) => {
    const curates = await stillCurates(entityRef);
    holdsBySignIn ??= !curates;
    return curates || holdsBySignIn;
  };
}

/** Why a publication stops when its actor has left the curators. */
export function hasLeft({ entityRef }: PublicationActor): Problem {
  return {
    message: `By the software catalog ${entityRef} is no curator any more, and nothing goes on in their name.`,
    fix: {
      text: 'A curator resumes it, or takes it back: then it goes on in the name of that curator.',
    },
  };
}
