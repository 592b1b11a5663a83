import { readTemplateText } from '../../cloudformation/template/parseTemplate';
import { isObject } from '../../cloudformation/template/Template';
import { constraintsOfType, type LaunchPath } from './launchPaths';

/** Rules by name, as they stand in the `Rules` section of a template. */
export type Rules = Record<string, unknown>;

/**
 * Rules that apply to a launch: those of the template and of every TEMPLATE constraint on the path. All of them hold,
 * so a name that is taken gets a number.
 */
export function mergeRules(rulesOfTemplate: Rules, path: LaunchPath): Rules {
  const merged: Rules = { ...rulesOfTemplate };
  for (const { rules } of constraintsOfType(path, 'TEMPLATE')) {
    for (const [name, rule] of Object.entries(rules)) {
      merged[freeName(merged, name)] = rule;
    }
  }
  return merged;
}

/**
 * The template as it is handed to CloudFormation: verbatim without TEMPLATE constraints, else with their rules added,
 * which CloudFormation then enforces before it makes anything.
 */
export function templateWithRules(text: string, path: LaunchPath): string {
  if (constraintsOfType(path, 'TEMPLATE').length === 0) {
    return text;
  }
  const template = readTemplateText(text);
  if (!isObject(template)) {
    return text;
  }
  const own = isObject(template.Rules) ? template.Rules : {};
  return JSON.stringify({ ...template, Rules: mergeRules(own, path) });
}

function freeName(taken: Rules, name: string): string {
  let candidate = name;
  for (let number = 2; Object.hasOwn(taken, candidate); number++) {
    candidate = `${name}${number}`;
  }
  return candidate;
}
