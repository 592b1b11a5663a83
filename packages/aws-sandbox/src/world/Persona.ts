/** Someone of the story: who they are in the portal and who they are in AWS. */
export interface Persona {
  id: string;
  /** `user:default/researcher` */
  entityRef?: string;
  /** ARN of an IAM user or role. */
  principal: string;
  /** Roles only. */
  sessionName?: string;
  description?: string;
}
