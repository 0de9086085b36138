package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.library.face.Exits;
import org.lodestar.app.site.LeaveListener;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;

/** How often the exit was used: a number, kept after the person has gone. */
@PlatformTest
class ExitCountTest {
  private final MockMvc web;
  private final Exits exits;
  private final ExitCount platform;
  private final ExitSchedule round;
  private final List<LeaveListener> listeners;

  ExitCountTest(
      MockMvc web,
      Exits exits,
      ExitCount platform,
      ExitSchedule round,
      List<LeaveListener> listeners) {
    this.web = web;
    this.exits = exits;
    this.platform = platform;
    this.round = round;
    this.listeners = listeners;
  }

  private static void leave(ExitCount count, String dest, String site, String ahead) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/leave");
    header(request, "Sec-Fetch-Dest", dest);
    header(request, "Sec-Fetch-Site", site);
    header(request, "Sec-Purpose", ahead);
    count.leaving(request, new MockHttpServletResponse());
  }

  private static void header(MockHttpServletRequest request, String name, String value) {
    if (!value.equals("-")) {
      request.addHeader(name, value);
    }
  }

  private static void press(ExitCount count) {
    leave(count, "document", "same-origin", "-");
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: counted {3}")
  @CsvSource({
    "document, same-origin, -, true",
    "-, -, -, false",
    "document, cross-site, -, false",
    "document, none, -, false",
    "image, same-origin, -, false",
    "document, same-origin, prefetch, false"
  })
  void whatIsNoPressOnAPageOfOursIsNotCounted(
      String dest, String site, String ahead, boolean counted) {
    Exits kept = mock(Exits.class);
    ExitCount count = new ExitCount(kept);
    leave(count, dest, site, ahead);
    verify(kept, never()).count(anyInt());
    count.keep();
    count.keep();
    verify(kept, times(counted ? 1 : 0)).count(1);
  }

  @Test
  void whileTheDatabaseIsAwayTheNumberWaits() {
    Exits away = mock(Exits.class);
    ExitCount count = new ExitCount(away);
    doThrow(new CannotCreateTransactionException("away")).when(away).count(anyInt());
    press(count);
    press(count);
    count.keep();
    doNothing().when(away).count(anyInt());
    press(count);
    count.keep();
    verify(away).count(3);
  }

  @Test
  void whoeverLeavesIsHeardByTheCount() {
    assertThat(listeners).hasAtLeastOneElementOfType(ExitCount.class);
  }

  @Test
  void everybodyIsToldOfTheLastMonthOnceItIsFiveAndOfNoDayThatIsNotBelieved() throws Exception {
    assertThat(figures("2031-03-02T12:00:00Z"))
        .contains("Fewer than five presses of the exit button");
    ExitCount count = new ExitCount(exits);
    ScopedClock.at(
        Instant.parse("2031-03-10T12:00:00Z"),
        () -> {
          for (int at = 0; at < 7; at++) {
            press(count);
            count.keep();
          }
          return count;
        });
    assertThat(figures("2031-04-02T12:00:00Z")).contains("7 presses of the exit button");
    ScopedClock.at(
        Instant.parse("2031-03-10T13:00:00Z"),
        () -> {
          exits.count(5000);
          exits.count(5000);
          return exits;
        });
    assertThat(exits.used(YearMonth.of(2031, 3))).as("a program's day").isZero();
    counted("2031-03-11T12:00:00Z", 6);
    assertThat(exits.used(YearMonth.of(2031, 3))).as("the other days hold").isEqualTo(6);
    counted("2031-03-12T12:00:00Z", 999);
    assertThat(exits.used(YearMonth.of(2031, 3))).isEqualTo(1005);
  }

  private void counted(String moment, int more) {
    ScopedClock.at(
        Instant.parse(moment),
        () -> {
          exits.count(more);
          return exits;
        });
  }

  @Test
  void theRoundOfTheMinuteKeepsWhatWaits() {
    round.run();
    counted("2031-05-10T12:00:00Z", 2);
    ScopedClock.at(
        Instant.parse("2031-05-10T13:00:00Z"),
        () -> {
          press(platform);
          round.run();
          return round;
        });
    assertThat(exits.used(YearMonth.of(2031, 5))).isEqualTo(3);
  }

  private String figures(String moment) throws Exception {
    return ScopedClock.at(
        Instant.parse(moment),
        () ->
            Jsoup.parse(
                    web.perform(get("/site-figures"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text());
  }
}
