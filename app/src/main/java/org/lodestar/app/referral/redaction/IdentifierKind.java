package org.lodestar.app.referral.redaction;

/** What a marked passage probably is; of two that overlap the first gives the name. */
public enum IdentifierKind {
  EMAIL,
  WEB_HANDLE,
  NAME,
  BIRTH_DATE,
  DOCUMENT_NUMBER,
  PHONE,
  VEHICLE,
  POSTCODE,
  ADDRESS,
  /** A crime number, or a long number that is nothing else. */
  REFERENCE,
  INITIALS,
  OTHER_SCRIPT,
  NAME_LIKE
}
