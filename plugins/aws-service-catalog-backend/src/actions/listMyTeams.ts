import type { ActionTools } from './ActionTools';
import { MOST } from './bounded';

export function registerListMyTeams({ registry, service }: ActionTools): void {
  registry.register({
    name: 'list-my-teams',
    title: 'List my teams',
    description:
      'Lists the teams that the signed-in person may act for in AWS Service Catalog, the AWS account and regions of ' +
      'each, and what the person may do there. Begin here: the other actions ask for a team id. An empty list means ' +
      'that the person belongs to no team; `contacts` are the groups to ask for access.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z => z.object({}),
      output: z =>
        z.object({
          person: z.string().describe('Entity ref of the signed-in person.'),
          curator: z
            .boolean()
            .describe('May read catalogs and portfolios (list-portfolios).'),
          teams: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              accountId: z.string().describe('AWS account of the team.'),
              regions: z.array(z.string()).describe('First the default.'),
              may: z.object({
                read: z.boolean(),
                launch: z.boolean(),
                update: z.boolean(),
                terminate: z.boolean(),
              }),
            }),
          ),
          contacts: z.array(z.string()),
        }),
    },
    examples: [{ title: 'Which teams am I in?', input: {} }],
    action: async ({ credentials }) => {
      const { items, person, contacts } = await service
        .onBehalfOf(credentials)
        .listTeams();
      return {
        output: {
          person: person.entityRef,
          curator: person.curator,
          teams: items
            .slice(0, MOST.teams)
            .map(({ id, title, accountId, regions, may }) => ({
              id,
              title,
              accountId,
              regions,
              may,
            })),
          contacts,
        },
      };
    },
  });
}
