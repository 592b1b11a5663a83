import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import express from 'express';
import Router from 'express-promise-router';
import { FileStore } from './FileStore';

/** Names that fit in a path and nothing else, so that nobody climbs out of it. */
const NAME = /^[a-z0-9-]+$/;

/**
 * Stands in for the source control of the institute in the demo: templates publish descriptor files here, and the
 * catalog reads them by their URL. A real portal publishes to its own with `publish:github` and its kin.
 */
export const repositoryPlugin = createBackendPlugin({
  pluginId: 'repository',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpAuth, httpRouter }) {
        const files = await FileStore.create(database);
        const router = Router();
        router.put(
          '/files/:name/catalog-info.yaml',
          express.text({ type: 'text/yaml', limit: '100kb' }),
          async (req, res) => {
            await httpAuth.credentials(req, { allow: ['user'] });
            const path = pathOf(req.params.name);
            if (typeof req.body !== 'string') {
              throw new InputError('Send the file as text/yaml.');
            }
            await files.write(path, req.body);
            res.status(204).end();
          },
        );
        router.get('/files/:name/catalog-info.yaml', async (req, res) => {
          const path = pathOf(req.params.name);
          const content = await files.read(path);
          if (content === undefined) {
            throw new NotFoundError(`There is no file ${path}.`);
          }
          res.type('text/yaml').send(content);
        });
        // The catalog reads by URL and brings no credentials, as it does with a public repository.
        httpRouter.addAuthPolicy({ path: '/files', allow: 'unauthenticated' });
        httpRouter.use(router);
      },
    });
  },
});

function pathOf(name: string): string {
  if (!NAME.test(name)) {
    throw new InputError(
      `"${name}" is not a name here: use lower-case letters, digits and "-".`,
    );
  }
  return `${name}/catalog-info.yaml`;
}
