export { CorrectPage } from './CorrectPage';
export { PublishPage } from './PublishPage';
