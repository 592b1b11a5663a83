/** An input after the shape check: the members that the API model requires are there. */
export type Checked<Input, Required extends keyof Input = never> = Input & {
  [Member in Required]-?: NonNullable<Input[Member]>;
};
