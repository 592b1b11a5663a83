export { TeamGate } from './TeamGate';
