export { RegionProvider } from './RegionProvider';
export { TeamProvider } from './TeamProvider';
export { TeamContext, type TeamSituation } from './TeamContext';
export { TeamScope } from './TeamScope';
