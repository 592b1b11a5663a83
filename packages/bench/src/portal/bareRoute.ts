import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { raw } from 'express';

/**
 * The measure for the product list: a route of the same backend, behind the same sign-in, that answers bytes it was
 * given and does nothing else.
 */
export const bareRoutePlugin = createBackendPlugin({
  pluginId: 'bench',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        let bytes = Buffer.from('{}');
        const router = Router();
        router.put(
          '/bare',
          raw({ type: () => true, limit: '10mb' }),
          (req, res) => {
            bytes = req.body;
            res.status(204).end();
          },
        );
        router.get('/bare', (_req, res) => {
          res.type('application/json').send(bytes);
        });
        httpRouter.use(router);
      },
    });
  },
});
