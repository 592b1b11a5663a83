import { readFile } from 'node:fs/promises';
import {
  type AuthService,
  type DiscoveryService,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { REPOSITORY_NAME, REPOSITORY_NAME_RULE } from './repositoryName';

/** Publishes the descriptor that a template wrote; `catalog:register` takes it from there. */
export function createPublishAction(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}) {
  const { auth, discovery } = options;
  return createTemplateAction({
    id: 'institute:publish',
    description:
      "Publishes the workspace's catalog-info.yaml in a repository of the institute. Its owner replaces it by publishing again; nobody else can.",
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .regex(REPOSITORY_NAME, REPOSITORY_NAME_RULE)
            .describe('Name of the repository'),
        owner: z =>
          z
            .string()
            .optional()
            .describe(
              'Entity ref of the group that a new repository belongs to; left out, whoever runs the template',
            ),
      },
      output: {
        catalogInfoUrl: z =>
          z.string().describe('Where catalog:register finds the file'),
      },
    },
    async handler(ctx) {
      const { name, owner } = ctx.input;
      const path = `/files/${name}/catalog-info.yaml`;
      // The catalog keeps the address that people can open, too.
      const url = `${await discovery.getExternalBaseUrl('repository')}${path}`;
      if (!ctx.isDryRun) {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await ctx.getInitiatorCredentials(),
          targetPluginId: 'repository',
        });
        const inside = new URL(
          `${await discovery.getBaseUrl('repository')}${path}`,
        );
        if (owner) inside.searchParams.set('owner', owner);
        const answer = await fetch(inside, {
          method: 'PUT',
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'text/yaml',
          },
          body: await readFile(
            resolveSafeChildPath(ctx.workspacePath, 'catalog-info.yaml'),
          ),
          signal: ctx.signal,
        });
        if (!answer.ok) throw await ResponseError.fromResponse(answer);
        ctx.logger.info(`Published ${url}`);
      }
      ctx.output('catalogInfoUrl', url);
    },
  });
}
