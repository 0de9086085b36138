package org.lodestar.app.meetings;

/** Which meetings are listed. */
public enum MeetingFilter {
  COMING,
  PAST,
  ALL
}
