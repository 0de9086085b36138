package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.site.Page;
import org.lodestar.vocabulary.ResourceTable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What people outside the team were asked is told to everybody, and that nobody was, too. */
@PlatformTest
class ResearchLogTest {
  private final MockMvcTester browser;

  ResearchLogTest(MockMvcTester browser) {
    this.browser = browser;
  }

  private static ResourceTable.Row row(String day, String people, String changed) {
    return new ResourceTable.Row(
        Map.of(
            "day", day,
            "method", "Invented: watched at a library",
            "people", people,
            "learned", "Invented: the exit is found",
            "changed", changed));
  }

  @Test
  void theLastStandsFirstWithHowManyTheyWere() {
    Page page = mock(Page.class);
    when(page.date(any(LocalDate.class))).thenAnswer(asked -> asked.getArgument(0).toString());
    when(page.t(eq("library.research.when"), any(), any()))
        .thenAnswer(asked -> asked.getArgument(1) + " " + asked.getArgument(2));
    assertThat(
            ResearchLog.told(
                List.of(row("2020-01-02", "5", ""), row("2020-03-04", "7", "The colour")), page))
        .extracting(Researched::when, Researched::changed)
        .containsExactly(tuple("2020-03-04 7", "The colour"), tuple("2020-01-02 5", ""));
  }

  @Test
  void whileNobodyWasAskedThePageSaysSoAndWhatIsPlanned() throws Exception {
    var result = browser.get().uri("/site-figures").exchange();
    assertThat(result).hasStatusOk();
    String told = Jsoup.parse(result.getResponse().getContentAsString()).select("main").text();
    assertThat(told)
        .contains("What people told us about this site")
        .contains("No one outside our team has tried this site for us yet")
        .contains("We plan to ask people who need help");
  }
}
