import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  type ApplicableGuardrail,
  teamIdIn,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from '../../support/ActionTools';
import { openCatalog } from './openCatalog';
import { fields } from './fields';
import { guardrailsApplyExamples } from './guardrailsApply.examples';

const DEFAULT_RULES: ApplicableGuardrail[] = [
  'marketplace-deny',
  'image-owner-deny',
  'end-user-policy',
];

/** Puts guardrails on the role of a team, where they are missing. */
export function guardrailsApplyAction({ serviceCatalog, links }: ActionTools) {
  return createTemplateAction({
    id: 'aws:service-catalog:guardrails:apply',
    description:
      'Puts guardrails on the role of a team, where they are missing or out of date',
    examples: guardrailsApplyExamples,
    supportsDryRun: true,
    schema: {
      input: {
        catalog: z =>
          fields
            .catalog(z)
            .describe('Id of the catalog in whose account the team works'),
        team: z =>
          z.string().min(1).describe('Team, by its id or the ref of its group'),
        rules: z =>
          z
            .array(
              z.enum([
                'marketplace-deny',
                'image-owner-deny',
                'private-image-deny',
                'end-user-policy',
              ]),
            )
            .describe(
              'Guardrails to apply. `marketplace-deny`: no subscriptions past the portal. `image-owner-deny`: no images of others. `private-image-deny`: no private copies of paid images. `end-user-policy`: may use Service Catalog',
            )
            .default(DEFAULT_RULES)
            .optional(),
      },
      output: {
        created: z =>
          z.boolean().describe('True when this run changed the role'),
        applied: z =>
          z
            .array(z.string())
            .describe('Guardrails that this run put on the role'),
        roleName: z => z.string().describe('Name of the role of the team'),
        portalUrl: z =>
          z.string().describe('Where the portal shows the guardrails'),
      },
    },
    async handler(ctx) {
      const { logger, signal } = ctx;
      const { catalog, rules = DEFAULT_RULES } = ctx.input;
      const team = teamIdIn(ctx.input.team);
      const portalUrl = links.guardrails(catalog);
      if (ctx.isDryRun) {
        logger.info(
          `Would apply ${rules.join(', ')} to the role of the team ${team}`,
        );
        ctx.output('created', true);
        ctx.output('applied', rules);
        ctx.output('roleName', 'dry-run');
        ctx.output('portalUrl', portalUrl);
        return;
      }
      const { guardrails } = await openCatalog(
        { serviceCatalog },
        ctx,
        catalog,
        curation =>
          curation.guardrails.applyGuardrail(
            catalog,
            team,
            rules[0] ?? DEFAULT_RULES[0],
            { revision: 'unseen' },
          ),
      );
      const applied: string[] = [];
      for (const rule of rules) {
        const { roleName, changed } = await ctx.checkpoint({
          key: `guardrail.${catalog}.${team}.${rule}`,
          fn: async () => {
            const proposal = await guardrails.getGuardrailProposal(
              catalog,
              team,
              rule,
              { intent: 'apply' },
              { signal },
            );
            const { name, changes, before, revision, warnings } = proposal;
            if (!changes) {
              logger.info(
                `${rule}: ${name} is on ${proposal.roleName} already`,
              );
              return { roleName: proposal.roleName, changed: false };
            }
            for (const warning of warnings) logger.warn(`${rule}: ${warning}`);
            if (before) {
              logger.warn(`${rule}: ${name} is replaced; it read ${before}`);
            }
            await guardrails.applyGuardrail(
              catalog,
              team,
              rule,
              { revision },
              { signal },
            );
            logger.info(`${rule}: put ${name} on ${proposal.roleName}`);
            return { roleName: proposal.roleName, changed: true };
          },
        });
        ctx.output('roleName', roleName);
        if (changed) applied.push(rule);
      }
      ctx.output('created', applied.length > 0);
      ctx.output('applied', applied);
      ctx.output('portalUrl', portalUrl);
    },
  });
}
