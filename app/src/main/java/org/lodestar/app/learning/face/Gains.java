package org.lodestar.app.learning.face;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.learning.CourseChange;
import org.lodestar.app.learning.GainEnd;
import org.lodestar.app.learning.LearningAction;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.GainFact;
import org.lodestar.app.learning.domain.GainTold;
import org.lodestar.app.learning.store.GainRows;
import org.lodestar.app.learning.store.WalkFacts;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.Question;
import org.lodestar.gain.ItemAnswers;
import org.lodestar.gain.ItemFlag;
import org.lodestar.gain.PairCount;
import org.lodestar.gain.Pairs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what courses changed and says it: totals of months that are over, added up only where
 * enough people are new in them. Who it was is not handed in.
 */
@Component
@Transactional
public class Gains {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Who began before midnight may end after it. */
  private static final Duration LATE = Duration.ofHours(2);

  /** Kinds of pairs that are told at once. */
  private static final int AT_ONCE = 200;

  private static final int LEAST_SURE = 1;
  private static final int SUREST = 5;
  private static final double HUNDRED = 100;

  private final GainRows rows;
  private final WalkFacts facts;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Gains(GainRows rows, WalkFacts facts, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** The month under which somebody is counted now. */
  public YearMonth month() {
    return YearMonth.from(clock.instant().atZone(LONDON));
  }

  private YearMonth running() {
    return YearMonth.from(clock.instant().minus(LATE).atZone(LONDON));
  }

  /** Counts somebody who begins for the first time. */
  public void begun(Course course) {
    rows.begun(course.code(), course.words(), month());
  }

  /** Counts somebody who came to the end for the first time. */
  public void ended(GainEnd end) {
    rows.ended(end);
  }

  /**
   * Tells the ledger of months that are over.
   *
   * @return whether there was any; then more may be left
   */
  public boolean tell() {
    List<GainFact> over = rows.takeBefore(running(), AT_ONCE);
    facts.hear(over.stream().flatMap(each -> each.facts().stream()).toList());
    return !over.isEmpty();
  }

  /** What a course changed in the words that it has now. */
  public CourseChange changed(Worker worker, Course course) {
    policy.require(worker, Action.READ_COURSES);
    audit.record(Entry.of(LearningAction.COURSE_CHANGE_SEEN, ObjectRef.all("COURSE")));
    GainTold told = new GainTold(rows.before(course.code(), course.words(), running()));
    List<Question> asked = course.asked();
    List<PairCount> right = asked.isEmpty() ? List.of() : told.right(asked.size());
    Pairs knowledge = Pairs.ofTest(Math.max(1, asked.size()), right);
    Pairs sure = Pairs.ofScale(LEAST_SURE, SUREST, told.sure());
    String name = course.code() + ' ' + course.words();
    return new CourseChange(
        told.begun(),
        told.ended(),
        knowledge.gain(name + " right"),
        before(right, asked.size()),
        sure.gain(name + " sure"),
        course.closing().stream().map(each -> item(each, told)).toList());
  }

  private static @Nullable Double before(List<PairCount> pairs, int most) {
    long people = pairs.stream().mapToLong(PairCount::times).sum();
    long marks = pairs.stream().mapToLong(each -> each.times() * each.before()).sum();
    return people == 0 ? null : HUNDRED * marks / (people * (double) most);
  }

  private static CourseChange.Item item(Question question, GainTold told) {
    ItemAnswers answers = new ItemAnswers(told.item(question.code()));
    OptionalDouble share = answers.difficulty();
    OptionalDouble tells = answers.discrimination();
    Set<ItemFlag> flags = answers.flags();
    return new CourseChange.Item(
        question.code(),
        question.words(),
        share.isEmpty() || answers.isOfFew() ? null : HUNDRED * share.getAsDouble(),
        tells.isEmpty() ? null : tells.getAsDouble(),
        List.copyOf(flags));
  }
}
