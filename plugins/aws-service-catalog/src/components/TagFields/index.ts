export { TagFields } from './TagFields';
export {
  tagProblems,
  tagsAreSound,
  tagsOfDraft,
  tagsToSend,
  type TagDraft,
  type TagProblems,
} from './tagDraft';
