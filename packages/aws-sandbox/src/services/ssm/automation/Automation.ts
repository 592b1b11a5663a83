import type { AutomationStep } from '../documents/automationContent';

/** Values of parameters, and outputs, by name. */
export type AutomationValues = Record<string, string[]>;

/** Where an execution or one of its steps stands. */
export type AutomationStatus = 'Pending' | 'InProgress' | 'Success' | 'Failed';

/** One step of an execution. */
export interface StepRun {
  id: string;
  /** With its references replaced by the values of the parameters. */
  step: AutomationStep;
  status: AutomationStatus;
  /** Epoch milliseconds */
  startedAt?: number;
  /** Epoch milliseconds */
  endedAt?: number;
  failureMessage?: string;
}

/** One execution of an automation document. */
export interface Automation {
  id: string;
  documentName: string;
  status: AutomationStatus;
  parameters: AutomationValues;
  /** ARN of whoever started it. */
  executedBy: string;
  /** Epoch milliseconds */
  startedAt: number;
  /** Epoch milliseconds */
  endedAt?: number;
  failureMessage?: string;
  steps: StepRun[];
  /** Token of the request that started it. */
  clientToken?: string;
}
