import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import type { PublicationProgress } from './PublicationProgress';

/** Who asked for a publication, where. Never changes once written. */
export interface PublicationRequest {
  /** UUID; what is sent to AWS carries tokens made from it. */
  id: string;
  catalogId: string;
  accountId: string;
  region: string;
  /** Entity ref of the person. */
  requestedBy: string;
  requestedAt: Date;
  /** Chosen by the client, unique per person. */
  idempotencyKey: string;
  /** SHA-256 of what the client sent. */
  digest: string;
}

/** Who carries a publication on: whoever last asked for it to be started, resumed or taken back. */
export interface PublicationActor {
  /** Entity ref of the person. */
  entityRef: string;
  /** Session name that AWS knows the person by. */
  sessionName: string;
}

/** What of a publication can change. */
export interface PublicationState {
  answers: PublicationAnswers;
  actor: PublicationActor;
  progress: PublicationProgress;
}

/** A publication as it is kept. */
export interface StoredPublication extends PublicationState {
  request: PublicationRequest;
  updatedAt: Date;
  /** Grows with every change; a change is only made on the revision it was decided on. */
  revision: number;
  /** Nobody but the holder carries this publication on before this time. */
  claimedUntil?: Date;
}
