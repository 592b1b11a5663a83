export { CreateServiceActionDrawer } from './CreateServiceActionDrawer';
export { EditServiceActionDrawer } from './EditServiceActionDrawer';
export { runsAsOf } from './actionDraft';
