package org.lodestar.app.boards.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingState;

/** A calendar entry (RFC 5545) of a meeting of a board, with its place and its online link. */
final class BoardCalendar {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Duration USUAL = Duration.ofHours(2);

  /** Section 3.1: no line is longer than 75 octets. */
  private static final int LONGEST = 75;

  private BoardCalendar() {}

  /** The entry, made at a moment. */
  static byte[] of(BoardMeeting meeting, String title, Instant now) {
    BoardMeeting.Called called = meeting.called();
    Instant start = called.day().atTime(called.begins()).atZone(LONDON).toInstant();
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lodestar//Boards//EN"));
    lines.addAll(
        List.of(
            "BEGIN:VEVENT",
            "UID:" + meeting.id(),
            "SEQUENCE:" + meeting.version(),
            "DTSTAMP:" + STAMP.format(now),
            "DTSTART:" + STAMP.format(start),
            "DTEND:" + STAMP.format(start.plus(USUAL)),
            "SUMMARY:" + text(title)));
    if (meeting.state() == MeetingState.CANCELLED) {
      lines.add("STATUS:CANCELLED");
    }
    if (!called.place().isEmpty()) {
      lines.add("LOCATION:" + text(called.place()));
    }
    if (called.link().startsWith("https://")) {
      // An address is not escaped, so a line of its own must not begin in it.
      lines.add("URL:" + called.link().replaceAll("\\s", ""));
      lines.add("DESCRIPTION:" + text(called.link()));
    }
    lines.addAll(List.of("END:VEVENT", "END:VCALENDAR", ""));
    return String.join("\r\n", lines.stream().map(BoardCalendar::folded).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String words) {
    return words.replaceAll("([,;\\\\])", "\\\\$1").replaceAll("\\R", "\\\\n");
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String each = Character.toString(line.codePointAt(at));
      int more = each.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(each);
      octets += more;
    }
    return folded.toString();
  }
}
