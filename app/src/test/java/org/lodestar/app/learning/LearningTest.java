package org.lodestar.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.domain.Attempt;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.learning.face.Learning;
import org.lodestar.app.learning.face.Learning.Mine;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A course is taken page by page; what somebody answered is theirs, that they finished it holds.
 */
@PlatformTest
class LearningTest {
  private final Learning learning;
  private final Courses courses;
  private final CourseSet set;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Worker learner;
  private final Worker other;
  private final Worker trainer;
  private final Worker editor;
  private final String code;

  LearningTest(
      Learning learning,
      Courses courses,
      CourseSet set,
      Workforce workforce,
      DSLContext sql,
      TransactionOperations transactions) {
    this.learning = learning;
    this.courses = courses;
    this.set = set;
    this.sql = sql;
    this.transactions = transactions;
    UUID organisation = workforce.anOrganisation();
    this.learner = workforce.aWorker(organisation, Role.PRACTITIONER);
    this.other = workforce.aWorker(organisation, Role.TRAINER);
    this.trainer = workforce.aWorker(organisation, Role.TRAINER);
    this.editor = workforce.aWorker(organisation, Role.EDITOR);
    this.code = set.draft(trainer);
    set.sign(trainer, editor, code);
  }

  private static void as(Worker worker, Runnable work) {
    Standing.member(worker.id()).run(work);
  }

  private Mine mine() {
    return Standing.member(learner.id()).call(() -> learning.get(learner, code));
  }

  private void begin() {
    as(learner, () -> learning.begin(learner, code));
    as(learner, () -> learning.before(learner, code, Map.of()));
  }

  private void answer(String page, String... chosen) {
    as(learner, () -> learning.answer(learner, code, page, List.of(chosen)));
  }

  private String place() {
    Mine mine = mine();
    Attempt open = mine.open();
    return open == null
        ? "none"
        : open.walk().at(mine.course().pages()).map(each -> each.code()).orElse("end");
  }

  /** All pages, the two questions that close it as given. */
  private void take(String first, String second) {
    begin();
    answer("one", "1");
    answer("two");
    answer("three", first);
    answer("four", second);
    answer("five", "3");
  }

  @Test
  void whoHasAllRightPassesAndItHoldsForItsMonths() {
    take("1", "2");
    Mine mine = mine();
    assertThat(mine.open()).isNull();
    assertThat(Objects.requireNonNull(mine.last()).result())
        .satisfies(
            each -> {
              assertThat(Objects.requireNonNull(each).passed()).isTrue();
              assertThat(each.right()).isEqualTo(2);
            });
    CourseCompletion had = Objects.requireNonNull(mine.completion());
    assertThat(had.until()).isEqualTo(learning.today().plusMonths(24));
    assertThat(had.way()).isEqualTo(CompletionWay.SELF_PACED);
    assertThat(had.body()).isEqualTo(learner.organisation());
    assertThat(counted()).isEqualTo(1);
  }

  private int counted() {
    return Standing.task("test")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.<Integer>execute(
                        _ ->
                            sql.fetchSingle(
                                    "select count(*) from learning.completion"
                                        + " where learner = ? and counted",
                                    learner.id())
                                .into(Integer.class))));
  }

  @Test
  void whoHasNotTriesAgainAndTomorrowOnceAllTriesAreUsed() {
    take("2", "2");
    assertThat(mine().completion()).isNull();
    assertThat(Standing.member(learner.id()).call(() -> learning.left(learner, mine().course())))
        .isEqualTo(1);
    take("1", "1");
    assertThatThrownBy(this::begin).isInstanceOf(Refused.class);
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    _ ->
                        sql.execute(
                            "update learning.attempt set ended_at = ended_at - interval '1 day'"
                                + " where learner = ?",
                            learner.id())));
    take("1", "2");
    assertThat(mine().completion()).as("a new day").isNotNull();
  }

  @Test
  void oneStopsAndGoesOnAndAPageThatIsSentTwiceIsHarmless() {
    begin();
    begin();
    answer("one", "2");
    assertThat(place()).isEqualTo("two");
    answer("one", "2");
    answer("four", "2");
    assertThat(place()).as("sent twice, or out of turn").isEqualTo("two");
    answer("two");
    assertThat(place()).isEqualTo("three");
    assertThatThrownBy(() -> answer("three")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> answer("three", "9")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> answer("three", "1", "2")).isInstanceOf(Refused.class);
    as(learner, () -> learning.back(learner, code, "three"));
    assertThat(place()).isEqualTo("two");
    answer("two");
    answer("three", "2");
    as(learner, () -> learning.back(learner, code, "four"));
    assertThat(place()).as("what was told stands").isEqualTo("four");
  }

  @Test
  void whoIsInATextFinishesItWhateverBecomesOfTheCourse() {
    begin();
    answer("one", "1");
    as(
        editor,
        () ->
            courses.write(editor, code, CourseSet.text("Other words."), set.version(editor, code)));
    set.sign(editor, trainer, code);
    answer("two");
    as(trainer, () -> courses.withdraw(trainer, code, "Not needed."));
    answer("three", "1");
    answer("four", "2");
    answer("five", "3");
    assertThat(mine().completion()).isNotNull();
    assertThatThrownBy(() -> as(other, () -> learning.begin(other, code)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatOneAnsweredBeforeIsComparedWithTheFirstWayAlone() {
    as(learner, () -> learning.begin(learner, code));
    assertThat(Learning.asked(mine())).hasSize(2);
    as(learner, () -> learning.before(learner, code, Map.of("q1", List.of("1"), "q2", List.of())));
    assertThat(Learning.asked(mine())).isEmpty();
    assertThat(Objects.requireNonNull(mine().open()).beforeRight()).isEqualTo(1);
    as(learner, () -> learning.before(learner, code, Map.of("q1", List.of("2"))));
    assertThat(Objects.requireNonNull(mine().open()).beforeRight()).as("once").isEqualTo(1);
    answer("one", "1");
    answer("two");
    answer("three", "1");
    answer("four", "2");
    answer("five", "3");
    assertThat(pairs()).isEqualTo("RIGHT 2: 1 2, SURE 5: 1 3");
    take("2", "2");
    assertThat(pairs()).as("the second way is not counted").isEqualTo("RIGHT 2: 1 2, SURE 5: 1 3");
  }

  private String pairs() {
    List<String> all =
        Objects.requireNonNull(
            transactions.<List<String>>execute(
                _ ->
                    sql.fetch(
                            "select measured || ' ' || most || ': ' || mark_before || ' ' ||"
                                + " mark_after from learning.gain_count where course = ?"
                                + " order by 1",
                            code)
                        .into(String.class)));
    return String.join(", ", all);
  }

  /** How many rows about the learner somebody sees. */
  private int seen(Standing standing, String table) {
    String rows = "select count(*) from learning." + table + " where learner = ?";
    return standing.call(
        () ->
            Objects.requireNonNull(
                transactions.<Integer>execute(
                    _ -> sql.fetchSingle(rows, learner.id()).into(Integer.class))));
  }

  @Test
  void whoTakesItAgainInANewTextIsCountedAtBothEnds() {
    take("1", "2");
    as(
        editor,
        () ->
            courses.write(editor, code, CourseSet.text("Other words."), set.version(editor, code)));
    set.sign(editor, trainer, code);
    take("1", "2");
    assertThat(
            transactions.<String>execute(
                _ ->
                    sql.fetchSingle(
                            "select count(*) || ': ' || sum(begun) || ' ' || sum(ended)"
                                + " from learning.taken_count where course = ?",
                            code)
                        .into(String.class)))
        .isEqualTo("2: 2 2");
  }

  @Test
  void nobodyElseSeesWhatOneAnsweredOrFinished() {
    take("1", "2");
    for (String table : List.of("attempt", "completion")) {
      assertThat(seen(Standing.member(other.id()), table)).as(table).isZero();
      assertThat(seen(Standing.member(editor.id()), table)).as(table).isZero();
      assertThat(seen(Standing.nobody(), table)).as(table).isZero();
      assertThat(seen(Standing.member(learner.id()), table)).as(table).isEqualTo(1);
    }
  }

  @Test
  void whatWasChosenIsForgottenAndWhatRanOutCountsNoMore() {
    take("1", "2");
    Standing.task("test")
        .run(
            () ->
                transactions.executeWithoutResult(
                    _ -> {
                      sql.execute(
                          "update learning.attempt set ended_at = ended_at - interval '31 days'"
                              + " where learner = ?",
                          learner.id());
                      sql.execute(
                          "update learning.completion set on_day = on_day - 800,"
                              + " until_day = current_date - 5 where learner = ?",
                          learner.id());
                    }));
    Standing.task("test").run(learning::tidy);
    assertThat(Objects.requireNonNull(mine().last()).isWhole()).isFalse();
    assertThat(Objects.requireNonNull(mine().last()).result()).as("that they passed").isNotNull();
    assertThat(counted()).isZero();
  }
}
