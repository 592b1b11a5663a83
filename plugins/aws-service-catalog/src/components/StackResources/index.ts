export { StackResources } from './StackResources';
