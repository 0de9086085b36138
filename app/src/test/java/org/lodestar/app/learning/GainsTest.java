package org.lodestar.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseText;
import org.lodestar.app.learning.face.Gains;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.Question;
import org.lodestar.gain.Gain;
import org.springframework.transaction.support.TransactionOperations;

/** What a course changed: told by months that are over, from five people on, with its range. */
@PlatformTest
class GainsTest {
  private final Gains gains;
  private final Workforce workforce;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final YearMonth over;

  /** Nobody else counts under it. */
  private final Course course =
      CourseText.read(
          "test-" + UUID.randomUUID().toString().substring(0, 18),
          """
          title: Invented course
          about: Nobody takes it.
          minutes: 5
          review: 2030-01-01

          #one First
          Words.
          #two Second
          ?q1 What is right?
          + This
          - That
          = Since it is.
          #three Third
          ?q2 And here?
          - This
          + That
          = Since it is.
          """);

  GainsTest(
      Gains gains,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions,
      Clock clock) {
    this.gains = gains;
    this.workforce = workforce;
    this.sql = sql;
    this.transactions = transactions;
    this.over = YearMonth.now(clock.withZone(ZoneId.of("Europe/London"))).minusMonths(1);
  }

  @BeforeEach
  void nothingWaits() {
    boolean more = true;
    while (more) {
      more = gains.tell();
    }
  }

  private void ended(YearMonth month, int before, int after, int times) {
    for (int at = 0; at < times; at++) {
      gains.ended(
          new GainEnd(
              course.code(),
              course.words(),
              "T1",
              month,
              before,
              2,
              after,
              2,
              4,
              course.closing().stream()
                  .collect(Collectors.toMap(Question::code, each -> isRight(each, after)))));
    }
  }

  /** Who has one right has the first one. */
  private static boolean isRight(Question question, int after) {
    return after == 2 || (after == 1 && question.code().equals("q1"));
  }

  private CourseChange seenBy(Role role) {
    Worker worker = workforce.aWorker(workforce.anOrganisation(), role);
    return Standing.member(worker.id()).call(() -> gains.changed(worker, course));
  }

  @Test
  void fourPeopleAreNotToldAndFiveAre() {
    ended(over, 0, 2, 4);
    CourseChange few = seenBy(Role.TRAINER);
    assertThat(few.knowledge()).isEmpty();
    assertThat(few.sure()).isEmpty();
    assertThat(few.before()).isNull();
    assertThat(few.ended()).isZero();
    assertThat(few.items()).allSatisfy(each -> assertThat(each.right()).isNull());

    ended(over, 2, 2, 1);
    CourseChange enough = seenBy(Role.STRATEGIC_LEAD);
    Gain knowledge = enough.knowledge().orElseThrow();
    // Four of five went from nothing to all: 80 points; s = 44.7, t(4) = 2.776, half = 55.5.
    assertThat(knowledge.people()).isEqualTo(5);
    assertThat(knowledge.mean()).isEqualTo(80, offset(1e-9));
    assertThat(knowledge.interval().low()).isEqualTo(24.5, offset(0.05));
    assertThat(knowledge.interval().high()).as("no more than all").isEqualTo(100);
    assertThat(enough.before()).isEqualTo(20);
    assertThat(enough.sure().orElseThrow().mean()).isEqualTo(2);
    assertThat(enough.ended()).isEqualTo(5);
  }

  @Test
  void theMonthThatRunsIsNotTold() {
    ended(gains.month(), 0, 2, 30);
    assertThat(seenBy(Role.TRAINER).knowledge()).isEmpty();
  }

  @Test
  void whoBeganAndDidNotEndIsToldInSteps() {
    for (int at = 0; at < 12; at++) {
      transactions.executeWithoutResult(_ -> gains.begun(course));
    }
    transactions.executeWithoutResult(
        _ ->
            sql.execute(
                "update learning.taken_count set in_month = ? where course = ?",
                over.atDay(1),
                course.code()));
    ended(over, 1, 2, 8);
    CourseChange told = seenBy(Role.ANALYST);
    assertThat(told.begun()).isEqualTo(10);
    assertThat(told.ended()).isEqualTo(10);
  }

  @Test
  void aQuestionThatNearlyNobodyHasRightIsToldByItsFlagAlone() {
    ended(over, 0, 1, 30);
    ended(over, 0, 2, 2);
    Map<String, CourseChange.Item> items = new TreeMap<>();
    seenBy(Role.TRAINER).items().forEach(each -> items.put(each.question(), each));
    assertThat(items.get("q2")).isNotNull();
    assertThat(items.get("q2").right()).as("two of 32").isNull();
    assertThat(items.get("q2").flags()).extracting(Enum::name).contains("TOO_HARD");
    assertThat(items.get("q1").flags()).extracting(Enum::name).contains("TOO_EASY");
  }

  @Test
  void theLedgerIsToldOnce() {
    ended(over, 0, 2, 3);
    assertThat(gains.tell()).isTrue();
    assertThat(gains.tell()).as("again").isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"TRAINER", "EDITOR", "STRATEGIC_LEAD", "ANALYST", "MANAGER"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseLooks(Role role) {
    assertThatThrownBy(() -> seenBy(role)).isInstanceOf(NotAllowed.class);
  }
}
