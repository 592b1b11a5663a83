export { LaunchFormPage } from './LaunchFormPage';
