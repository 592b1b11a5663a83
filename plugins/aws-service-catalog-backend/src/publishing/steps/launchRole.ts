import { ServiceUnavailableError } from '@backstage/errors';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { templateUrlOfVersion } from '../../aws/serviceCatalog/templateUrlOfVersion';
import { InvalidFieldError } from '../../invalidField';
import { checkReadiness } from '../launchRoles/checkReadiness';
import { draftLaunchRole } from '../launchRoles/draftLaunchRole';
import { LaunchRoleBoundaryError } from '../launchRoles/LaunchRoleBoundaryError';
import type { PolicyDocument } from '../launchRoles/launchRolePolicy';
import {
  createLaunchRole,
  isNameTaken,
  putLaunchPolicy,
  roleExists,
} from '../launchRoles/ownLaunchRoles';
import { UnderivableRoleError } from '../launchRoles/UnderivableRoleError';
import { MADE, type StepOutcome } from '../PublicationProgress';
import { needsOfTemplateAt } from '../template/readTemplate';
import { type TemplateNeeds, UNTOLD } from '../template/templateNeeds';
import { fact, productIdOf } from './ids';
import {
  isInUse,
  madeRolesOf,
  rolesThere,
  takeRoleBack,
  whyRoleStays,
} from './madeRoles';
import { makeNoted } from './makeNoted';
import type { Step, StepContext } from './Step';

/**
 * The role that launches run as: a new one, with what the template needs, or one that is there. Either is held against
 * what the template needs before anybody launches with it.
 */
export const launchRole: Step = {
  async take(ctx) {
    const { answers, place } = ctx;
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
    const problem = create && (await haveMade(ctx, create, needs));
    return problem ?? ready(ctx, roleName, needs);
  },

  /** A role that it made before stays until launches run as the one of the answers. */
  retake: ctx => launchRole.take(ctx),

  async made(ctx) {
    const { roleName } = ctx.facts;
    const made = madeRolesOf(ctx.facts);
    const there = await rolesThere(ctx, Object.keys(made));
    return roleName && !made[roleName] ? [...there, roleName] : there;
  },
  keeps: async (ctx, name) =>
    madeRolesOf(ctx.facts)[name]
      ? whyRoleStays(ctx, name)
      : `${name} stays: it was there before.`,
  takeBack: takeRoleBack,
};

/**
 * Makes the role, or goes on making it, and gives it what the template needs.
 *
 * @returns why it cannot; nothing when it is there
 */
async function haveMade(
  ctx: StepContext,
  { name, preset }: NonNullable<PublicationAnswers['launchRole']['create']>,
  needs: TemplateNeeds,
): Promise<StepOutcome | undefined> {
  const { answers, place, facts, registry, publicationId } = ctx;
  const before = madeRolesOf(facts);
  const own = before[name];
  if (!own && (await roleExists(place.reader, name))) return isTaken(ctx, name);
  if (own && own !== preset && (await isInUse(ctx, name))) {
    return {
      state: 'failed',
      message: `${name} may be in use, and another policy would be felt before it is checked.`,
      fix: {
        text: 'Choose another name for the role with the other policy. Then resume.',
        field: 'launchRole.create.name',
      },
    };
  }
  let policy: PolicyDocument;
  try {
    ({ policy } = await draftLaunchRole(registry, place, { preset, needs }));
  } catch (error) {
    if (!(error instanceof InvalidFieldError)) throw error;
    const { reason, fix } =
      error instanceof UnderivableRoleError
        ? error
        : { reason: error.message, fix: 'Choose a role of your own' };
    return {
      state: 'blocked',
      message: reason,
      fix: { text: `${fix}. Then resume.`, field: 'launchRole' },
    };
  }
  try {
    await makeNoted(
      ctx,
      { madeRoles: JSON.stringify({ ...before, [name]: own ?? preset }) },
      () =>
        createLaunchRole(place.actor, {
          name,
          purpose: answers.product.name,
          permissionsBoundary: place.catalog.permissionsBoundary,
          publicationId,
        }),
      Object.keys(before).length > 0
        ? { ...MADE, madeRoles: JSON.stringify(before) }
        : {},
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
    if (isNameTaken(error)) return isTaken(ctx, name);
    throw error;
  }
  await putLaunchPolicy(place.actor, name, policy);
  // Not before: while its policy is the former one, whether it is in use is asked again.
  await ctx.note({ madeRoles: JSON.stringify({ ...before, [name]: preset }) });
  return undefined;
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
