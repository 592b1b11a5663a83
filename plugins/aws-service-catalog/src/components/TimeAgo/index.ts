export { TimeAgo } from './TimeAgo';
export { relativeTime } from './relativeTime';
