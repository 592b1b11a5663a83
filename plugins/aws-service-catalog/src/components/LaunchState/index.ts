export { LAUNCH_TONES } from './launchTones';
export { useLaunchWords } from './useLaunchWords';
export {
  countResources,
  isOver,
  milestonesOf,
  needsPerson,
  type Milestone,
  type MilestoneState,
} from './launchProgress';
