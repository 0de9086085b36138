package org.lodestar.app.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ledger.EmptyLedger;
import org.lodestar.app.ledger.face.Gathering;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.LaterReview;
import org.lodestar.app.support.SheetKind;
import org.lodestar.app.support.Someone;
import org.lodestar.app.support.face.Sheets;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Period;
import org.lodestar.vocabulary.AgeStatus;

/** From the review of one person, 3, 6 or 12 months after they moved on, to what a board sees. */
@PlatformTest
class ReviewsReachTheBoardTest {
  private final Someone someone;
  private final Sheets sheets;
  private final Figures figures;
  private final ClosedPeriods periods;
  private final Gathering gathering;
  private final EmptyLedger ledger;
  private final Workforce workforce;
  private final Period quarter;

  ReviewsReachTheBoardTest(
      Someone someone,
      Sheets sheets,
      Figures figures,
      ClosedPeriods periods,
      Gathering gathering,
      EmptyLedger ledger,
      Workforce workforce,
      Clock clock) {
    this.someone = someone;
    this.sheets = sheets;
    this.figures = figures;
    this.periods = periods;
    this.gathering = gathering;
    this.ledger = ledger;
    this.workforce = workforce;
    YearMonth now = YearMonth.now(clock.withZone(ZoneId.of("Europe/London")));
    this.quarter = Period.quarterOf(Period.financialYearOf(now).first().minusMonths(1));
  }

  @BeforeEach
  void anEmptyLedger() throws SQLException {
    ledger.begin();
    gathering.beginKinds(quarter.first().minusYears(2));
  }

  private void review(LaterReview after, String result, String... still) {
    Someone.Made made = someone.of(AgeStatus.ADULT);
    LocalDate day = quarter.first().plusMonths(1).atDay(9);
    Answers answers =
        new Answers(
            Map.of(
                "result", List.of(result),
                "on", List.of(day.toString()),
                "still", List.of(still)));
    made.doing(
        () ->
            sheets.write(
                made.worker(),
                made.caseFile(),
                made.person(),
                SheetKind.REVIEW,
                after.name(),
                answers,
                0));
  }

  private ShownSeries seen(String code) {
    Worker board = workforce.aWorker(workforce.anOrganisation(), Role.BOARD_MEMBER);
    return Standing.member(board.id()).call(() -> figures.get(board, code)).line().series();
  }

  private void close() {
    Worker lead = workforce.aWorker(workforce.anOrganisation(), Role.STRATEGIC_LEAD);
    Standing.member(lead.id()).call(() -> periods.close(lead, quarter));
  }

  @Test
  void theBoardSeesHowManyWereReachedAndHowManyAreSafe() {
    for (int at = 0; at < 6; at++) {
      review(LaterReview.MONTHS_3, "WELL", "SAFE_HOME", "INCOME");
      review(LaterReview.MONTHS_6, "MIXED", "INCOME");
      review(LaterReview.MONTHS_12, "NOT_REACHED");
    }
    close();
    assertThat(known(seen("K27").last().orElseThrow()).numerator()).isEqualTo(18);
    assertThat(known(seen("K27_REACHED").last().orElseThrow()).value())
        .isEqualByComparingTo("66.7");
    Figure.Known home = known(seen("K27_HOME").last().orElseThrow());
    assertThat(home.numerator()).isEqualTo(6);
    assertThat(home.denominator()).isEqualTo(12);
    assertThat(seen("K27").headings().get("after"))
        .extracting(ShownHeading::code)
        .containsExactly("M12", "M3", "M6");
  }

  @Test
  void ofAFewPeopleNothingIsShown() {
    review(LaterReview.MONTHS_3, "WELL", "SAFE_HOME");
    review(LaterReview.MONTHS_6, "NOT_WELL");
    close();
    for (String code : List.of("K27", "K27_REACHED", "K27_HOME")) {
      assertThat(seen(code).last().orElseThrow().isKeptBack()).as(code).isTrue();
      assertThat(seen(code).headings().values().stream().flatMap(List::stream))
          .allMatch(each -> each.figure().isKeptBack());
    }
  }

  private static Figure.Known known(ShownFigure shown) {
    return Objects.requireNonNull((Figure.Known) shown.figure());
  }
}
