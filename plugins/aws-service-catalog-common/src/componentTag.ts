/**
 * AWS tag that says which component something was launched for: its value is the entity ref of the component.
 * @public
 */
export const COMPONENT_TAG = 'backstage:component';
