export { UpdatePage } from './UpdatePage';
