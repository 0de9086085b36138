package org.lodestar.app.rights;

/** How it was checked that whoever asks is who they say. */
public enum IdentityProof {
  KNOWN_TO_WORKER,
  DOCUMENT_SEEN,
  QUESTIONS_ANSWERED,
  /** Somebody acts for them, and showed that they may. */
  REPRESENTATIVE
}
