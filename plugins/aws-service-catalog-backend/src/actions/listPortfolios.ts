import { InputError, NotAllowedError } from '@backstage/errors';
import type { ActionTools } from './ActionTools';
import { shortened } from './bounded';
import { cursor, limit, search } from './inputs';

export function registerListPortfolios({
  registry,
  service,
}: ActionTools): void {
  registry.register({
    name: 'list-portfolios',
    title: 'List portfolios',
    description:
      'Lists the portfolios of a catalog with how much is in them. For members of the platform team (`curator` in ' +
      'list-my-teams); researchers use list-my-products instead.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z.object({
          catalog: z
            .string()
            .optional()
            .describe(
              'Catalog id. Left out: the only one; when there are several, the refusal names them.',
            ),
          search: search(z, 'names, providers and descriptions'),
          limit: limit(z),
          cursor: cursor(z),
        }),
      output: z =>
        z.object({
          catalog: z.string(),
          portfolios: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              provider: z.string(),
              description: z.string().optional(),
              imported: z
                .boolean()
                .describe('Shared by another account: not changed here.'),
              products: z
                .number()
                .optional()
                .describe('How many; left out until counted.'),
              principals: z.number().optional(),
              shares: z
                .number()
                .optional()
                .describe('Accounts that it is shared with.'),
            }),
          ),
          total: z.number(),
          nextCursor: z.string().optional(),
          asOf: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { catalogs, portfolios } = service.curationOnBehalfOf(credentials);
      const { catalog: given, ...query } = input;
      const { items: mine } = await catalogs.listCatalogs();
      const ids = mine.map(({ id }) => id);
      if (ids.length === 0) {
        throw new NotAllowedError(
          'You curate no catalog; list-my-products shows what your teams may launch',
        );
      }
      if (!given && ids.length > 1) {
        throw new InputError(
          `There are several catalogs, choose one: ${ids.join(
            ', ',
          )} (field: catalog)`,
        );
      }
      const catalog = given ?? ids[0];
      const { items, total, nextCursor, asOf } =
        await portfolios.listPortfolios(catalog, query);
      return {
        output: {
          catalog,
          portfolios: items.map(item => ({
            id: item.id,
            name: item.name,
            provider: item.provider,
            description: shortened(item.description, 300),
            imported: item.imported,
            ...item.counts,
          })),
          total,
          nextCursor,
          asOf,
        },
      };
    },
  });
}
