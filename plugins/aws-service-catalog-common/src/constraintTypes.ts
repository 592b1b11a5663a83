import type { components } from './generated/schema';

type Schemas = components['schemas'];

/**
 * `ConstraintType` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ConstraintType = Schemas['ConstraintType'];

/**
 * `Constraint` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Constraint = Schemas['Constraint'];

/**
 * STACKSET: where each launch creates its stacks.
 * @public
 */
export type StackSetTarget = Schemas['StackSetTarget'];

/**
 * TEMPLATE: rules by name, as CloudFormation writes them.
 * @public
 */
export type TemplateRules = Schemas['TemplateRules'];

/**
 * With the members of its type only.
 * @public
 */
export type CreateConstraintRequest = Schemas['CreateConstraintRequest'];

/**
 * With the members of its type only.
 * @public
 */
export type UpdateConstraintRequest = Schemas['UpdateConstraintRequest'];

/**
 * `RuleTrialRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RuleTrialRequest = Schemas['RuleTrialRequest'];

/**
 * `RuleTrial` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type RuleTrial = Schemas['RuleTrial'];
