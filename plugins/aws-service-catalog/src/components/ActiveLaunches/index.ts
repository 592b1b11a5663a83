export { ActiveLaunches } from './ActiveLaunches';
