/** The portal refuses because of something that is there. */
export const isConflict = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'ConflictError';
