import {
  ConflictError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { getRole } from '../../aws/iam/getRole';
import { templateUrlOfVersion } from '../../aws/serviceCatalog/templateUrlOfVersion';
import { InvalidFieldError } from '../../invalidField';
import { checkReadiness } from '../launchRoles/checkReadiness';
import { draftLaunchRole } from '../launchRoles/draftLaunchRole';
import { LaunchRoleBoundaryError } from '../launchRoles/LaunchRoleBoundaryError';
import type { PolicyDocument } from '../launchRoles/launchRolePolicy';
import {
  createLaunchRole,
  deleteLaunchRole,
  putLaunchPolicy,
} from '../launchRoles/ownLaunchRoles';
import { portfoliosThatUse } from '../launchRoles/portfoliosThatUse';
import { UnderivableRoleError } from '../launchRoles/UnderivableRoleError';
import { type Facts, type StepOutcome, isMade } from '../PublicationProgress';
import { runningProducts } from '../runningProducts';
import { needsOfTemplateAt } from '../template/readTemplate';
import { type TemplateNeeds, UNTOLD } from '../template/templateNeeds';
import { fact, productIdOf } from './ids';
import { makeNoted } from './makeNoted';
import type { Step, StepContext } from './Step';

/**
 * The role that launches run as: a new one, with what the template needs, or one that is there. Either is held against
 * what the template needs before anybody launches with it.
 */
export const launchRole: Step = {
  async take(ctx) {
    const { answers, place, facts, registry, publicationId } = ctx;
    const { arn, localRoleName, create } = answers.launchRole;
    const needs = await needsOf(ctx);
    const elsewhere = arn?.split(':')[4] !== place.catalog.accountId;
    if (arn && elsewhere && !ctx.planned.spokeId) {
      return {
        state: 'failed',
        message: `${arn} lies in another account, where its resources would be made and billed.`,
        fix: {
          text: `Choose a role of account ${place.catalog.accountId}.`,
          field: 'launchRole.arn',
        },
      };
    }
    const roleName =
      create?.name ?? localRoleName ?? arn?.split('/').at(-1) ?? '';
    const former = formerRole(facts, roleName);
    if (create) {
      if (
        facts.roleName !== roleName &&
        (await roleExists(place.reader, roleName))
      ) {
        return isTaken(ctx, roleName);
      }
      let policy: PolicyDocument;
      try {
        ({ policy } = await draftLaunchRole(registry, place, {
          preset: create.preset,
          needs,
        }));
      } catch (error) {
        if (!(error instanceof InvalidFieldError)) throw error;
        const { reason, fix } =
          error instanceof UnderivableRoleError
            ? error
            : { reason: error.message, fix: 'Choose a role of your own' };
        return {
          state: 'blocked',
          message: reason,
          fix: {
            text: `${fix}. Then resume.`,
            field: 'launchRole',
          },
        };
      }
      try {
        await makeNoted(
          ctx,
          { roleName, ...(former && { formerRole: former }) },
          () =>
            createLaunchRole(place.actor, {
              name: roleName,
              purpose: answers.product.name,
              permissionsBoundary: place.catalog.permissionsBoundary,
              publicationId,
            }),
          facts,
        );
      } catch (error) {
        if (error instanceof LaunchRoleBoundaryError) {
          return {
            state: 'failed',
            message: error.message,
            fix: {
              text: 'Set the permissions boundary on the role in IAM, or choose another name. Then resume.',
              field: 'launchRole.create.name',
            },
          };
        }
        // Somebody was faster.
        if (error instanceof ConflictError) return isTaken(ctx, roleName);
        throw error;
      }
      await putLaunchPolicy(place.actor, roleName, policy);
    }
    const outcome = await ready(ctx, roleName, needs);
    return create && former && outcome.state === 'done'
      ? {
          ...outcome,
          message: `${outcome.message} The former role ${former} stays, since something needs it; delete it once nothing does.`,
        }
      : outcome;
  },

  async takeBack(ctx) {
    const { place, facts, publicationId } = ctx;
    // A correction takes back, too, without asking what stays.
    const message = await whyItStays(ctx);
    if (message !== undefined) return { takenBack: 'kept', message };
    const name = fact(facts, 'roleName');
    return (await deleteLaunchRole(place.actor, { name, publicationId }))
      ? { takenBack: 'done' }
      : {
          takenBack: 'kept',
          message: `${name} stays: this publication did not make it.`,
        };
  },

  keeps: whyItStays,
};

async function whyItStays({
  place,
  facts,
  factsOf,
  planned,
}: StepContext): Promise<string | undefined> {
  const { roleName: name } = facts;
  if (!name) return undefined;
  const { productId } = factsOf('product');
  const running = productId ? await runningProducts(place, productId) : [];
  if (running.length > 0) {
    return `${name} stays: provisioned products that run need it to be changed or terminated.`;
  }
  // A spoke's role goes before the constraint of the hub, which names it and is taken back by then or later.
  const own = [
    'launch-constraint',
    `local-launch-constraint:${planned.spokeId}`,
  ]
    .map(factsOf)
    .flatMap(({ made, constraintId }) => (made && constraintId) || []);
  const [user] = await portfoliosThatUse(place.reader, name, {
    except: own,
    atMost: 1,
  });
  return (
    user &&
    `${name} stays: a constraint in portfolio ${user.id} names it, or may.`
  );
}

/**
 * What was made before the answer was corrected, and is needed by something, or it would be gone by now. A role that was
 * found is none of the publication's.
 */
function formerRole(facts: Facts, roleName: string): string | undefined {
  if (!isMade({ facts })) return undefined;
  return facts.roleName === roleName ? facts.formerRole : facts.roleName;
}

async function needsOf(ctx: StepContext): Promise<TemplateNeeds> {
  const { factsOf, hub } = ctx;
  const { needs } = factsOf('template');
  if (needs) return JSON.parse(needs);
  // An adopted product brings its template along.
  const url = await templateUrlOfVersion(hub.reader, {
    productId: productIdOf(ctx),
    versionId: fact(factsOf('version'), 'versionId'),
  });
  return url ? needsOfTemplateAt(hub.reader, url) : UNTOLD;
}

async function ready(
  { answers, place, registry }: StepContext,
  roleName: string,
  needs: TemplateNeeds,
): Promise<StepOutcome> {
  const { role, verdict, checks } = await checkReadiness(registry, place, {
    roleName,
    ...needs,
  });
  const failed = checks.find(({ outcome }) => outcome === 'failed');
  if (failed && answers.launchRole.create?.preset === 'derived') {
    // It has just been given everything: IAM takes a moment to let everybody know.
    throw new ServiceUnavailableError(failed.detail);
  }
  if (failed) {
    return {
      state: 'failed',
      message: failed.detail,
      fix: { text: `${failed.fix} Then resume.` },
    };
  }
  return {
    state: 'done',
    message:
      verdict === 'ready'
        ? 'It may do what the template needs.'
        : checks.find(({ outcome }) => outcome === 'unknown')?.detail,
    facts: { roleName, roleArn: role },
    evidence: [{ label: 'Role', id: role }],
  };
}

function isTaken({ place }: StepContext, roleName: string): StepOutcome {
  return {
    state: 'failed',
    message: `Account ${place.catalog.accountId} has a role ${roleName} already.`,
    fix: {
      text: 'Choose it as an existing role, or choose another name.',
      field: 'launchRole.create.name',
    },
  };
}

async function roleExists(session: AwsSession, name: string): Promise<boolean> {
  try {
    await getRole(session, name);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
