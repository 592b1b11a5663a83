import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { Navigate } from 'react-router-dom';

const landingPage = PageBlueprint.make({
  name: 'landing',
  params: {
    path: '/',
    noHeader: true,
    loader: async () => <Navigate to="/service-catalog" replace />,
  },
});

/** Opens the portal on the products a person may launch. */
export const landingModule = createFrontendModule({
  pluginId: 'app',
  extensions: [landingPage],
});
