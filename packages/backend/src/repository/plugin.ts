import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import express from 'express';
import Router from 'express-promise-router';
import { Repositories } from './Repositories';
import { REPOSITORY_NAME, REPOSITORY_NAME_RULE } from './repositoryName';

/**
 * Stands in for the source control of the institute in the demo: templates publish descriptor files here, and the
 * catalog reads them by their URL. A repository belongs to the team or person that published in it first. A real portal
 * publishes to its own with `publish:github` and its kin.
 */
export const repositoryPlugin = createBackendPlugin({
  pluginId: 'repository',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        userInfo: coreServices.userInfo,
      },
      async init({ database, httpAuth, httpRouter, userInfo }) {
        const repositories = await Repositories.create(database);
        const router = Router();
        router.put(
          '/files/:name/catalog-info.yaml',
          express.text({ type: 'text/yaml', limit: '100kb' }),
          async (req, res) => {
            const credentials = await httpAuth.credentials(req, {
              allow: ['user'],
            });
            const { userEntityRef, ownershipEntityRefs } =
              await userInfo.getUserInfo(credentials);
            const isOf = (owner: string) =>
              owner === userEntityRef || ownershipEntityRefs.includes(owner);

            const name = nameOf(req.params.name);
            if (typeof req.body !== 'string') {
              throw new InputError('Send the file as text/yaml.');
            }
            const asked = ownerOf(req.query.owner) ?? userEntityRef;
            if (!isOf(asked)) {
              throw new NotAllowedError(
                `owner: You are not in ${asked}. Name a team of your own, or leave it out to publish as yourself.`,
              );
            }
            const owner = await repositories.make(name, asked, req.body);
            if (!isOf(owner)) {
              throw new NotAllowedError(
                `name: The repository "${name}" belongs to ${owner}, and you are not in it. Choose another name, or ask ${owner} to publish.`,
              );
            }
            await repositories.replace(name, req.body);
            res.status(204).end();
          },
        );
        router.get('/files/:name/catalog-info.yaml', async (req, res) => {
          const name = nameOf(req.params.name);
          const content = await repositories.read(name);
          if (content === undefined) {
            throw new NotFoundError(`There is no repository "${name}".`);
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

function nameOf(name: string): string {
  if (!REPOSITORY_NAME.test(name)) {
    throw new InputError(
      `name: "${name}" is not a name here. Use ${REPOSITORY_NAME_RULE}.`,
    );
  }
  return name;
}

function ownerOf(owner: unknown): string | undefined {
  if (owner === undefined || typeof owner === 'string') {
    return owner?.toLocaleLowerCase('en-US');
  }
  throw new InputError('owner: Name one group or user.');
}
