package org.lodestar.app.vault;

/** What a data key belongs to. Content of different need-to-know has keys of its own. */
public enum SubjectKind {
  /** What a reporter told us, and the talk that follows. */
  REPORT,
  /** Who the reporter is and how they can be reached safely. */
  REPORTER_CONTACT,
  /** Identity of a person in a case. */
  PERSON,
  /** How a person can be reached safely. */
  PERSON_CONTACT,
  /** How a person scores their own life; forgotten as soon as they withdraw. */
  OUTCOMES,
  /** What an advocate keeps about a person, behind the wall. */
  ADVOCACY,
  /** Texts of the case file. */
  CASE,
  /** Texts of a referral or notification. */
  REFERRAL,
  /** The frozen words of one version of a share. */
  SHARE,
  /** Why many cases were taken out at once. */
  EXPORT,
  /** What is on the table of a meeting: its own key for each item, paper and action. */
  CONFERENCE,
  /** How people are received whom an operation may meet. */
  RECEPTION,
  /** What somebody asked about their own data, and what was found and made for them. */
  DATA_REQUEST,
  /** What a member of staff has typed and not yet handed in. */
  DRAFT,
  /** What a manager and a worker agreed about the work of one of them. */
  SUPERVISION,
  /** Why records were disposed of, or not. */
  DISPOSAL,
  /** Why a case was opened in an emergency, and what the review says. */
  EMERGENCY,
  /** Who was asked for something by a link, without an account, and what they wrote. */
  GUEST,
  /** The seed of a worker's second factor. */
  WORKER
}
