import { createHash } from 'node:crypto';

/**
 * Idempotency key of one change that a task makes: the same again when the task is resumed after a crash, and another
 * for every other change and task.
 *
 * @param taskId - of the scaffolder
 * @param parts - what tells this change from others of the task
 */
export function keyOf(taskId: string, ...parts: string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([taskId, ...parts]))
    .digest('base64url');
  return `task-${digest}`;
}
