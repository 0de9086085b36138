package org.lodestar.app.casework;

/** Why a case file was closed. Closing deletes nothing, and a closed case can be opened again. */
public enum CloseReason {
  SAFE_AND_SUPPORTED,
  HANDED_TO_ANOTHER_SERVICE,
  NOT_EXPLOITATION,
  PERSON_DOES_NOT_WISH_CONTACT,
  NO_CONTACT_POSSIBLE,
  OPENED_IN_ERROR
}
