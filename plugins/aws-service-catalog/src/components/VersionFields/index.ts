export { VersionFields } from './VersionFields';
export {
  emptyVersion,
  useVersionProblems,
  versionRequestOf,
  type VersionDraft,
} from './versionDraft';
