export { LiveAnnouncement } from './LiveAnnouncement';
