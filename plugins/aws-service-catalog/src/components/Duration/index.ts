export { Duration } from './Duration';
export { durationText } from './durationText';
