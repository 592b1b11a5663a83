export { ChangedNotice } from './ChangedNotice';
export { SideDrawer } from './SideDrawer';
