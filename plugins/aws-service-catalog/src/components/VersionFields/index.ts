export { VersionFields } from './VersionFields';
export {
  emptyVersionOf,
  isRunByEngine,
  useVersionProblems,
  versionDraftFor,
  versionRequestOf,
  type VersionDraft,
} from './versionDraft';
