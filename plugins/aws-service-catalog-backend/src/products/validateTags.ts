import type {
  LaunchForm,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ParameterProblem } from './validateParameters';

/**
 * Holds the tags of a launch against the TagOptions of its path: of several values one has to be chosen; a single one
 * is set by AWS, so only another value is wrong; a key in conflict must not be sent at all.
 */
export function validateTags(
  tagOptions: LaunchForm['tagOptions'],
  tags: readonly Tag[],
): ParameterProblem[] {
  const problems: ParameterProblem[] = [];
  const seen = new Set<string>();
  tags.forEach(({ key }, index) => {
    const field = `tags.${index}.key`;
    if (key.toLowerCase().startsWith('aws:')) {
      problems.push({
        field,
        message: `Tag '${key}' begins with aws:, which AWS keeps for itself; choose another key`,
      });
    }
    if (seen.has(key)) {
      problems.push({ field, message: `Tag '${key}' is given twice` });
    }
    seen.add(key);
  });
  for (const { key, values, conflict } of tagOptions) {
    const index = tags.findIndex(tag => tag.key === key);
    const field = index < 0 ? 'tags' : `tags.${index}.value`;
    if (conflict) {
      if (index >= 0) {
        problems.push({
          field,
          message: `Tag '${key}' cannot be set: its portfolio and its product allow no common value; leave it out`,
        });
      }
    } else if (index < 0) {
      if (values.length > 1) {
        problems.push({
          field,
          message: `Tag '${key}' is missing; choose one of ${values.join(
            ', ',
          )}`,
        });
      }
    } else if (!values.includes(tags[index].value)) {
      problems.push({
        field,
        message: `Tag '${key}' must be one of ${values.join(', ')}`,
      });
    }
  }
  return problems;
}
