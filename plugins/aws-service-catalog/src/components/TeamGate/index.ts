export { TeamGate } from './TeamGate';
export { NoTeam } from './NoTeam';
