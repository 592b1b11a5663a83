import { InvalidFieldError } from '../../invalidField';

/** No launch role can be derived from a template without giving its users more than the template needs. */
export class UnderivableRoleError extends InvalidFieldError {
  readonly reason: string;
  /** What to do about it, in words that begin a sentence. */
  readonly fix: string;

  constructor(reason: string, fix: string) {
    super('preset', `${reason}. ${fix}`);
    this.reason = reason;
    this.fix = fix;
  }
}
