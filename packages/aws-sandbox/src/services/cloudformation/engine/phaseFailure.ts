import type { ResourceAction } from '../resourceStatus';
import type { Step } from '../state';

/** What a step does to its resource, as events and reasons say it. */
export function actionOf(step: Step): ResourceAction {
  switch (step.action) {
    case 'delete':
      return 'delete';
    case 'update':
    case 'replace':
    case 'restore':
      return 'update';
    default:
      return 'create';
  }
}

/** The reason for which a phase failed; undefined when it did not. Pure. */
export function phaseFailure(steps: Step[]): string | undefined {
  const failed = steps.filter(
    ({ state }) => state === 'failed' || state === 'cancelled',
  );
  const actions: ResourceAction[] = ['create', 'update', 'delete'];
  const sentences = actions.flatMap(action => {
    const ids = failed
      .filter(step => actionOf(step) === action)
      .map(({ logicalId }) => logicalId);
    return ids.length > 0
      ? [`The following resource(s) failed to ${action}: [${ids.join(', ')}].`]
      : [];
  });
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
