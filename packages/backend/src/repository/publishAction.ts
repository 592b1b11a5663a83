import { readFile } from 'node:fs/promises';
import {
  type AuthService,
  type DiscoveryService,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';

/** Publishes the descriptor that a template wrote; `catalog:register` takes it from there. */
export function createPublishAction(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}) {
  const { auth, discovery } = options;
  return createTemplateAction({
    id: 'institute:publish',
    description:
      "Publishes the workspace's catalog-info.yaml in the institute's repository. Publishing again replaces it.",
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and "-"')
            .describe('Name of the repository'),
      },
      output: {
        catalogInfoUrl: z =>
          z.string().describe('Where catalog:register finds the file'),
      },
    },
    async handler(ctx) {
      const path = `/files/${ctx.input.name}/catalog-info.yaml`;
      // The catalog keeps the address that people can open, too.
      const url = `${await discovery.getExternalBaseUrl('repository')}${path}`;
      if (!ctx.isDryRun) {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: await ctx.getInitiatorCredentials(),
          targetPluginId: 'repository',
        });
        const inside = `${await discovery.getBaseUrl('repository')}${path}`;
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
