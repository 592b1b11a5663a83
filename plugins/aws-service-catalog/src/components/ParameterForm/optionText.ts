import type { PickerOption } from 'backstage-plugin-aws-service-catalog-common';

/** The lines that show a choice in a list: its name, and below it what else tells it from others. */
export type OptionLines = { name: string; more: string };

/** A name that holds the id already, or none at all, needs no id beside it. */
const namesItself = ({ value, label }: PickerOption) =>
  label === '' || label.includes(value);

/** A choice in a list. */
export function optionLines(option: PickerOption): OptionLines {
  const { value, label, detail } = option;
  return {
    name: label || value,
    more: [namesItself(option) ? undefined : value, detail]
      .filter(Boolean)
      .join(' · '),
  };
}

/** A choice in one line, as its field shows it. */
export function optionText(option: PickerOption): string {
  const { value, label } = option;
  return namesItself(option) ? label || value : `${label} (${value})`;
}

/** The choice that a typed text means: by its id first, then as its field shows it, then by a name that is its alone. */
export function meantOption(
  options: readonly PickerOption[],
  text: string,
): PickerOption | undefined {
  const typed = text.trim();
  const byId = options.find(({ value }) => value === typed);
  if (byId) return byId;
  const shown = options.filter(option => optionText(option) === typed);
  const named = options.filter(({ label }) => label === typed);
  return [shown, named].find(({ length }) => length === 1)?.[0];
}
