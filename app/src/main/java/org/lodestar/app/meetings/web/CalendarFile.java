package org.lodestar.app.meetings.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.lodestar.app.meetings.Meeting;

/** A calendar entry (RFC 5545) that says when, and nothing of whom or where. */
final class CalendarFile {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration USUAL = Duration.ofHours(1);

  private CalendarFile() {}

  /**
   * The entry of a meeting.
   *
   * @param title which names no person, place or kind
   */
  static byte[] of(Meeting meeting, String title) {
    Instant start = meeting.startsAt();
    List<String> lines =
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Lodestar//Meetings//EN",
            "BEGIN:VEVENT",
            "UID:" + meeting.id(),
            "SEQUENCE:" + meeting.version(),
            "DTSTAMP:" + STAMP.format(meeting.calledAt()),
            "DTSTART:" + STAMP.format(start),
            "DTEND:" + STAMP.format(start.plus(USUAL)),
            "SUMMARY:" + title.replaceAll("([,;\\\\])", "\\\\$1"),
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
            "");
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
