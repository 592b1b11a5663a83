export { ServiceActionsPage } from './ServiceActionsPage';
