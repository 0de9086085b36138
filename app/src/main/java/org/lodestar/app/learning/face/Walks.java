package org.lodestar.app.learning.face;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.learning.LearningAction;
import org.lodestar.app.learning.WalkEnd;
import org.lodestar.app.learning.WalkMonth;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.WalkDay;
import org.lodestar.app.learning.store.WalkFacts;
import org.lodestar.app.learning.store.WalkRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.AnswerShare;
import org.lodestar.app.questions.face.Answers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who begins a course without an account and who comes to its end, day by day, and how sure
 * they were at both; tells the ledger once a month is over, and keeps the sums. Nothing is kept of
 * who it was or when.
 */
@Component
@Transactional
public class Walks {
  /** Days told at once: a few thousand facts at most, so that nothing waits long for them. */
  private static final int AT_ONCE = 5;

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Who began before midnight may end after it. */
  private static final Duration LATE = Duration.ofHours(2);

  private final WalkRows rows;
  private final WalkFacts facts;
  private final Answers answers;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Walks(WalkRows rows, WalkFacts facts, Answers answers, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.answers = answers;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** The day under which one that begins now is counted. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /** Counts one that was begun. */
  public void begun(LocalDate day, String course) {
    rows.begun(day, course);
  }

  /** Counts that one that was begun came to the end; nothing where its day is told already. */
  public void ended(WalkEnd end) {
    if (rows.ended(end.day(), end.course())) {
      rows.sure(end.day(), end.course(), end.before(), end.after());
      answers.count(end.course(), end.words(), YearMonth.from(end.day()), end.answers());
    }
  }

  /**
   * Tells the ledger of some days of months that are over, adds them to their months, and forgets
   * them.
   *
   * @return whether there was any; then more may be left
   */
  public boolean tell() {
    List<WalkDay> over = rows.takeBefore(running().atDay(1), AT_ONCE);
    over.stream().filter(WalkDay::isBelieved).forEach(rows::add);
    facts.tell(over);
    return !over.isEmpty();
  }

  private YearMonth running() {
    return YearMonth.from(clock.instant().minus(LATE).atZone(LONDON));
  }

  /** The months of a course that are over, the last first. */
  public List<WalkMonth> months(Worker worker, String course) {
    policy.require(worker, Action.READ_COURSES);
    audit.record(Entry.of(LearningAction.COURSES_LISTED, ObjectRef.all("COURSE")));
    return rows.months(course);
  }

  /** What was answered to the questions that close a course, in months that are over. */
  @Transactional(readOnly = true)
  public List<AnswerShare> answered(Worker worker, Course course) {
    policy.require(worker, Action.READ_COURSES);
    return answers.shares(course.code(), course.words(), running(), course.closing());
  }
}
