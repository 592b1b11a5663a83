import { teamIdIn } from 'backstage-plugin-aws-service-catalog-common';
import type { ActionTools } from './ActionTools';
import { shortened } from './bounded';
import { region, team } from './inputs';

export function registerGetGuardrailState({
  registry,
  service,
}: ActionTools): void {
  registry.register({
    name: 'get-guardrail-state',
    title: 'Get the state of guardrails',
    description:
      'Tells whether members of a team can start AWS Marketplace software only through Service Catalog, and the ' +
      'state of each guardrail that ensures it, with the reason and the fix. Proven by simulation in IAM; `unknown` ' +
      'is never a pass. For members of the team and for curators.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z => z.object({ team: team(z), region: region(z) }),
      output: z =>
        z.object({
          question: z.string(),
          answer: z.enum(['yes', 'no', 'unknown']),
          because: z.string(),
          guardrails: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              state: z
                .string()
                .describe('in-force, missing, weakened or unknown.'),
              reason: z.string(),
              fix: z.string().optional(),
            }),
          ),
          unseen: z
            .array(z.string())
            .describe('What could not be looked at, in words.'),
          asOf: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const report = await service
        .curationOnBehalfOf(credentials)
        .guardrails.getGuardrails(teamIdIn(input.team), {
          region: input.region,
        });
      return {
        output: {
          question: report.sentence,
          answer: report.answer,
          because: report.because,
          guardrails: report.rules.map(({ id, title, state, reason, fix }) => ({
            id,
            title,
            state,
            reason: shortened(reason),
            fix: shortened(fix),
          })),
          unseen: report.unseen.map(text => shortened(text)),
          asOf: report.asOf,
        },
      };
    },
  });
}
