import type { Zod } from '../../support/Zod';

/** Whom a portfolio is shared with, and what happens there. */
export const shareFields = {
  recipient: (z: Zod) =>
    z
      .string()
      .min(1)
      .describe(
        'Whom to share with: an account id, the id of an organizational unit (`ou-…`) or an organization (`o-…`), or the id of a catalog, for its account',
      ),
  type: (z: Zod) =>
    z
      .enum([
        'account',
        'organization',
        'organizational-unit',
        'organization-member-account',
      ])
      .describe(
        'Kind of the recipient; left out, what its id says. `organization-member-account` shares with one account through AWS Organizations',
      )
      .optional(),
  shareTagOptions: (z: Zod) =>
    z.boolean().describe('TagOptions travel along').default(false).optional(),
  sharePrincipals: (z: Zod) =>
    z
      .boolean()
      .describe(
        'Patterns of principals travel along; within an organization only',
      )
      .default(false)
      .optional(),
  accept: (z: Zod) =>
    z
      .boolean()
      .describe(
        'Accepts the share in the account of the recipient, which has to be a catalog of the portal',
      )
      .default(false)
      .optional(),
  align: (z: Zod) =>
    z
      .object({
        localPortfolio: z
          .string()
          .max(100)
          .describe(
            'Name of the local portfolio to find or create; left out, the name of the portfolio',
          )
          .optional(),
        launchRole: z
          .string()
          .max(64)
          .describe(
            'Name of the role of that account that launches run as; left out, the local roles that the hub names',
          )
          .optional(),
        teams: z
          .array(z.string())
          .describe(
            'Ids of teams that get access; left out, those of the account',
          )
          .optional(),
      })
      .describe(
        'Fills a local portfolio on the other side with the products of this one, with launch role and access; implies accept. `{}` takes the defaults',
      )
      .optional(),
};
