package org.lodestar.app.vault;

/** Classes of record whose end a rule decides. Names are kept for ever. */
public enum RecordClass {
  /** The file of a case in which everybody was an adult. */
  ADULT_CASE,
  /** The file of a case in which somebody is or was a child, or may be one. */
  CHILD_CASE,
  /** A concern whose reporter said who they are. */
  CONCERN,
  /** A concern whose reporter stayed unknown. */
  NAMELESS_CONCERN,
  /** What a worker has typed and not handed in. */
  DRAFT,
  /** The words of a share that has ended. */
  ENDED_SHARE,
  /** What a manager and a worker agreed in supervision. */
  SUPERVISION_NOTE,
  /** The report of an export of cases. */
  CASE_EXPORT,
  /** What somebody asked about their own data, and what they were answered. */
  DATA_REQUEST,
  /** One person of a case, erased on request: no rule decides it. */
  PERSON;

  /** Whether time alone ends a record of this class. */
  public boolean hasRule() {
    return this != PERSON;
  }
}
