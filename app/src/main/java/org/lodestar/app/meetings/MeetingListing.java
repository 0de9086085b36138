package org.lodestar.app.meetings;

import java.util.List;

/**
 * A page of meetings.
 *
 * @param page from 1
 */
public record MeetingListing(List<Meeting> meetings, int count, int page, int pages) {
  /** How many stand on a page. */
  public static final int SIZE = 25;

  public MeetingListing {
    meetings = List.copyOf(meetings);
  }
}
