export { CheckRoleLink } from './CheckRoleLink';
export { LaunchRolePage } from './LaunchRolePage';
