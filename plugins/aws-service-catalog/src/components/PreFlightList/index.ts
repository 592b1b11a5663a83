export { PreFlightList } from './PreFlightList';
