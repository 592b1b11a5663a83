export { LaunchPage } from './LaunchPage';
