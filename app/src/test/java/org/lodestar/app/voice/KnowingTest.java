package org.lodestar.app.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.MatrixVoices.asked;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.ledger.face.Tallies;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.face.Voices;
import org.lodestar.measures.Measures;
import org.lodestar.measures.Tally;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What residents know goes to the ledger in numbers, and what it was told before is taken back. */
@PlatformTest
class KnowingTest {
  private static final String ROWS =
      "item,number,knows\nA sign and whom to tell,%d,yes\nNeither,%d,\n";

  private final Voices voices;
  private final Figures figures;
  private final Gathering gathering;
  private final Tallies tallies;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final MockMvcTester browser;
  private final Worker analyst;

  KnowingTest(
      Voices voices,
      Figures figures,
      Gathering gathering,
      Tallies tallies,
      EmptyLedger ledger,
      Workforce workforce,
      MockMvcTester browser) {
    this.voices = voices;
    this.figures = figures;
    this.gathering = gathering;
    this.tallies = tallies;
    this.ledger = ledger;
    this.workforce = workforce;
    this.browser = browser;
    analyst = workforce.aWorker(workforce.anOrganisation(), Role.ANALYST);
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
  }

  private static Consultation.Content content(
      int answers, LocalDate ends, String question, @Nullable UUID follows) {
    Consultation.Content one = asked(Kind.SHARES, answers);
    return new Consultation.Content(
            one.title(),
            question,
            one.method(),
            ends.minusDays(7),
            ends,
            one.languages(),
            one.result(),
            follows)
        .ofKnowing();
  }

  private void as(Runnable work) {
    Standing.member(analyst.id()).run(work);
  }

  private UUID heard(Consultation.Content content, int know, int others) {
    UUID id = Ids.next();
    as(
        () -> {
          voices.add(analyst, id, content);
          voices.keep(analyst, id, ROWS.formatted(know, others), 0);
        });
    return id;
  }

  /** How many know, of how many who answered. */
  private List<Long> told() {
    gathering.run();
    SortedMap<?, Tally> months = tallies.of(Measures.find("K20").orElseThrow(), 0);
    return List.of(
        months.values().stream().mapToLong(Tally::numerator).sum(),
        months.values().stream().mapToLong(Tally::denominator).sum());
  }

  @Test
  void aResultIsToldAndWhatTakesItsPlaceTakesItBack() {
    LocalDate ends = LocalDate.of(2019, 5, 7);
    UUID id = heard(content(120, ends, "Can you name a sign?", null), 80, 40);
    assertThat(told()).containsExactly(80L, 120L);
    as(() -> voices.keep(analyst, id, ROWS.formatted(70, 50), 1));
    assertThat(told()).containsExactly(70L, 120L);
    as(() -> voices.keep(analyst, id, ROWS.formatted(118, 2), 2));
    assertThat(told()).as("a few who do not know").containsExactly(0L, 0L);
    as(() -> voices.keep(analyst, id, ROWS.formatted(70, 50), 3));
    Consultation.Content other = content(130, ends, "Can you name a sign?", null);
    as(() -> voices.change(analyst, id, other, 4));
    assertThat(told()).as("until its rows are brought in again").containsExactly(0L, 0L);
  }

  @Test
  void whereTheyWereAskedInAnotherWayTheFigureSaysThatRecordingChanged() throws Exception {
    LocalDate ends = LocalDate.of(2017, 5, 7);
    String question = "Can you name a sign? " + Workforce.inLetters();
    UUID first = heard(content(120, ends, question, null), 80, 40);
    UUID second = heard(content(120, ends.plusYears(1), question, first), 85, 35);
    assertThat(broken(ends.plusYears(1))).as("the same way").isEmpty();
    heard(content(120, ends.plusYears(1).plusMonths(6), question + " Another?", second), 90, 30);
    assertThat(broken(ends.plusYears(1).plusMonths(6)))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.words()).contains("asked in another way: the question");
              assertThat(note.isWritten()).isFalse();
            });
    assertThat(page())
        .contains("Residents were asked in another way: the question")
        .contains("Recording changed");
  }

  /** Else a board is told that it owes residents an answer to a number. */
  @Test
  void whatWasOnlyMeasuredWaitsForNoAnswerOfABoard() throws Exception {
    String question = "Can you name a sign? " + Workforce.inLetters();
    UUID id = heard(content(120, LocalDate.of(2013, 5, 7), question, null), 80, 40);
    List<Voices.Line> waiting =
        Standing.member(analyst.id()).call(() -> voices.unanswered(analyst));
    assertThat(waiting).noneMatch(each -> each.consultation().id().equals(id));
    assertThat(
            browser
                .get()
                .uri("/voice/" + id)
                .cookie(workforce.signedIn(analyst))
                .exchange()
                .getResponse()
                .getContentAsString())
        .contains("Measured, no answer is owed")
        .doesNotContain("Not answered");
  }

  private List<SeriesNote> broken(LocalDate day) {
    return Standing.member(analyst.id()).call(() -> figures.get(analyst, "K20")).notes().stream()
        .filter(each -> each.month().equals(YearMonth.from(day)))
        .toList();
  }

  private String page() throws Exception {
    return browser
        .get()
        .uri("/figures/K20")
        .cookie(workforce.signedIn(analyst))
        .exchange()
        .getResponse()
        .getContentAsString();
  }
}
