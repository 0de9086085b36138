package org.lodestar.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.web.Desk;
import org.lodestar.app.learning.CourseSet;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A course at work, as a browser without a script goes through it. */
@PlatformTest
class LearnControllerTest {
  private static final int FAR = 20;

  private final Desk desk;
  private final Worker learner;
  private final String code;
  private final String path;

  LearnControllerTest(Desk desk, CourseSet set) {
    this.desk = desk;
    this.learner = desk.aWorker(desk.anOrganisation(), Role.PRACTITIONER);
    this.code = set.signed();
    this.path = "/learning/" + code;
  }

  private static String heading(Document page) {
    return page.select("h1").text();
  }

  private MvcTestResult post(String below, Map<String, String> form) {
    return desk.post(learner, path + below, form);
  }

  private Document take() {
    return desk.page(learner, path + "/take");
  }

  private MvcTestResult answer(Document page, String choice) {
    Map<String, String> form = new HashMap<>();
    form.put("at", page.select("input[name=at]").attr("value"));
    if (!choice.isEmpty()) {
      form.put("answer", choice);
    }
    return post("/take", form);
  }

  private void begin() {
    post("", Map.of());
    post("/before", Map.of("do", "skip"));
  }

  /** To the end, with these choices of the questions in their turn. */
  private void walk(List<String> choices) {
    int asked = 0;
    for (int at = 0; at < FAR; at++) {
      MvcTestResult now = desk.get(learner, path + "/take");
      if (now.getResponse().getStatus() != 200) {
        return;
      }
      Document page = Desk.parsed(now);
      boolean asks = !page.select("input[name=answer]").isEmpty();
      answer(page, asks ? choices.get(asked) : "");
      asked += asks ? 1 : 0;
    }
  }

  @Test
  void whatOneCanTakeStandsOnOnePageAndBeginsWithOnePress() {
    Document shelf = desk.page(learner, "/learning");
    assertThat(heading(shelf)).isEqualTo("My courses");
    assertThat(shelf.select("main a[href='" + path + "']")).hasSize(1);
    Document about = desk.page(learner, path);
    assertThat(about.select("main button").eachText()).containsExactly("Begin");
    assertThat(about.select("main").text()).contains("About 5 minutes", "for you alone");
    assertThat(post("", Map.of())).hasStatus(303).hasRedirectedUrl(path + "/take");
    assertThat(heading(take())).isEqualTo("First, a few questions");
    assertThat(desk.page(learner, "/learning").select("#begun")).hasSize(1);
  }

  @Test
  void questionsBeforeAreAnsweredOrLeftOut() {
    post("", Map.of());
    Document before = take();
    assertThat(before.select("fieldset")).hasSize(2);
    assertThat(before.select("input[name=asked-q1]")).hasSize(2);
    assertThat(post("/before", Map.of("asked-q1", "1", "asked-q2", "nonsense"))).hasStatus(303);
    assertThat(heading(take())).isEqualTo("Begin");
    assertThat(post("/before", Map.of("asked-q1", "2"))).as("a second time").hasStatus(303);
  }

  @Test
  void everyPageLeadsToTheReportAndSaysThatItNamesNobody() {
    begin();
    Document page = take();
    assertThat(page.select("main a[href='/report']").attr("rel")).isEqualTo("noreferrer");
    assertThat(page.select("main").text()).contains("This does not say who you are.");
    assertThat(page.select("main script")).isEmpty();
  }

  @Test
  void nothingChosenIsToldAndThePageStays() {
    begin();
    Document first = take();
    Document again = Desk.parsed(answer(first, ""));
    assertThat(again.select(".govuk-error-summary").text()).contains("Choose one answer.");
    assertThat(heading(again)).isEqualTo(heading(first));
  }

  @Test
  void aPageThatIsSentTwiceAndOneThatIsNoPageChangeNothing() {
    begin();
    Document first = take();
    answer(first, "1");
    assertThat(answer(first, "2")).hasStatus(303).hasRedirectedUrl(path + "/take");
    assertThat(heading(take())).isEqualTo("Read");
    assertThat(post("/take", Map.of("at", "no-page", "answer", "1"))).hasStatus(303);
    assertThat(post("/take", Map.of())).hasStatus(303);
    assertThat(post("/take", Map.of("at", "two", "do", "back"))).hasStatus(303);
    assertThat(heading(take())).isEqualTo("Begin");
  }

  @Test
  void whoPassesReadsItWithTheAnswersAndUntilWhenItHolds() {
    begin();
    walk(List.of("1", "1", "2", "3"));
    Document done = desk.page(learner, path + "/done");
    assertThat(heading(done)).isEqualTo("You have passed");
    assertThat(done.select("main").text())
        .contains(
            "2 of 2 questions were right.",
            "In date until",
            "Before: Not sure. Now: Very sure.",
            "This is right.");
    assertThat(done.select("main button")).isEmpty();
    assertThat(desk.page(learner, "/learning").select("table").text())
        .contains("Invented course", "In date until");
  }

  @Test
  void whoDoesNotPassCanTryAgainWithOnePressUntilTheTriesOfTheDayAreUsed() {
    begin();
    walk(List.of("1", "2", "2", "3"));
    Document done = desk.page(learner, path + "/done");
    assertThat(heading(done)).isEqualTo("Not passed yet");
    assertThat(done.select("main button").eachText()).containsExactly("Try again");
    begin();
    walk(List.of("1", "2", "1", "3"));
    Document last = desk.page(learner, path + "/done");
    assertThat(last.select("main button")).isEmpty();
    assertThat(last.select("main").text()).contains("From tomorrow there are new ones.");
    assertThat(desk.page(learner, path).select("main button")).isEmpty();
    assertThat(post("", Map.of())).as("pressed all the same").hasStatus(409);
  }

  @Test
  void whoFinishedAWithdrawnCourseIsOfferedNoTry() {
    begin();
    walk(List.of("1", "2", "2", "3"));
    Worker trainer = desk.aWorker(desk.anOrganisation(), Role.TRAINER);
    assertThat(desk.post(trainer, "/courses/" + code + "/withdraw", Map.of("reason", "Old.")))
        .hasStatus(303);
    for (Document page : List.of(desk.page(learner, path), desk.page(learner, path + "/done"))) {
      assertThat(page.select("main button")).isEmpty();
      assertThat(page.select("main").text()).contains("Nobody can begin it any more.");
    }
    assertThat(post("", Map.of())).hasStatus(404);
  }

  @Test
  void whoIsInNoCourseIsLedToItsPage() {
    assertThat(desk.get(learner, path + "/take")).hasStatus(303).hasRedirectedUrl(path);
    assertThat(desk.get(learner, path + "/done")).hasStatus(303).hasRedirectedUrl(path);
    assertThat(desk.get(learner, "/learning/no-such-course")).hasStatus(404);
    assertThat(desk.get(learner, "/learning/" + UUID.randomUUID())).hasStatus(404);
  }
}
