package org.lodestar.app.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.BoardMeeting.Called;
import org.lodestar.app.boards.BoardMeeting.Minuted;
import org.lodestar.app.boards.MeetingState;

class BoardCalendarTest {
  private static final String LINK =
      "https://meet.lanternshire.example/a-rather-long-name-of-a-room-that-no-line-of-75-holds";

  private static String file(LocalDate day, String place, String link, MeetingState state) {
    BoardMeeting meeting =
        new BoardMeeting(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Called(day, LocalTime.of(10, 0), place, link),
            state,
            "",
            new Minuted(null, null, null, null, null),
            3);
    return new String(
        BoardCalendar.of(meeting, "Board, the first; \\ é", Instant.EPOCH), StandardCharsets.UTF_8);
  }

  private static String unfolded(String file) {
    return file.replace("\r\n ", "");
  }

  @ParameterizedTest
  @CsvSource({"2026-01-15, 20260115T100000Z", "2026-07-15, 20260715T090000Z"})
  void itBeginsAtTheHourOfLondon(LocalDate day, String begins) {
    assertThat(file(day, "Town hall", "", MeetingState.CALLED)).contains("DTSTART:" + begins);
  }

  @Test
  void itCarriesThePlaceAndTheLinkAtWhichOneJoins() {
    String file = file(LocalDate.of(2026, 1, 15), "Town hall, room 2", LINK, MeetingState.CALLED);
    assertThat(unfolded(file))
        .contains("LOCATION:Town hall\\, room 2\r\n", "URL:" + LINK + "\r\n")
        .contains("SUMMARY:Board\\, the first\\; \\\\ é\r\n");
    assertThat(file.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void anAddressBeginsNoLineOfItsOwnAndNoOtherKindOfItLeaves() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    String two = "https://meet.example/a\r\nATTACH:https://meet.example/b";
    assertThat(unfolded(file(day, "", two, MeetingState.CALLED)).split("\r\n"))
        .noneMatch(each -> each.startsWith("ATTACH"));
    assertThat(file(day, "", "file:///C:/a", MeetingState.CALLED)).doesNotContain("file:");
  }

  @Test
  void withoutALinkItNamesNoneAndACancelledOneSaysSo() {
    String file = file(LocalDate.of(2026, 1, 15), "Town hall", "", MeetingState.CANCELLED);
    assertThat(Arrays.asList(file.split("\r\n")))
        .contains("STATUS:CANCELLED")
        .noneMatch(line -> line.startsWith("URL") || line.startsWith("DESCRIPTION"));
  }
}
