export { ConstraintDrawer } from './ConstraintDrawer';
