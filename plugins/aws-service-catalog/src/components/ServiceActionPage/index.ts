export { ServiceActionPage } from './ServiceActionPage';
