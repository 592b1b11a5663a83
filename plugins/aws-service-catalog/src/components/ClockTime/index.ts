export { ClockTime } from './ClockTime';
