package org.lodestar.app.learning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lodestar.app.learning.WalkEnd;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.face.Walks;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Question;
import org.lodestar.app.site.StepPace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts who begins a course and who comes to its end, by what the pages carry and nothing else.
 * One is begun with its first answer. What cannot be counted is not, and holds nobody up.
 */
@Component
class WalkCounting {
  /** From one place in an hour: a class, and so few that in a day one place never fills the day. */
  static final int MOST = 40;

  /** Ends that are remembered, so that a page that is sent again ends nothing twice. */
  private static final int REMEMBERED = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(WalkCounting.class);

  private final Walks walks;
  private final StepPace pace;
  private final Set<String> ended = new LinkedHashSet<>();

  WalkCounting(Walks walks, Clock clock) {
    this.walks = walks;
    this.pace = new StepPace(clock, MOST);
  }

  /**
   * A walk that may have begun or ended with its last page, counted where that is so.
   *
   * @param source where it comes from, known by a number that means nothing
   */
  Walk counted(Course course, Walk before, Walk after, String source) {
    try {
      if (begins(before, after) && pace.takes(source)) {
        LocalDate day = walks.today();
        walks.begun(day, course.code());
        return after.counted(day);
      }
      end(course, after).filter(_ -> isFirst(after.mark())).ifPresent(walks::ended);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("A course was not counted: {}", away.getClass().getSimpleName());
    }
    return after;
  }

  /** Who goes back to the first page and answers anew has begun before. */
  private static boolean begins(Walk before, Walk after) {
    return before.counted() == null && before.steps().isEmpty() && !after.steps().isEmpty();
  }

  private static Optional<WalkEnd> end(Course course, Walk walk) {
    LocalDate day = walk.counted();
    Optional<Integer> before = walk.point(course, Course.SURE_BEFORE);
    Optional<Integer> after = walk.point(course, Course.SURE_AFTER);
    return day == null || walk.at(course).isPresent() || before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WalkEnd(
                course.code(), course.words(), day, before.get(), after.get(), said(course, walk)));
  }

  private static List<Answer> said(Course course, Walk walk) {
    return course.closing().stream().flatMap(each -> said(course, walk, each)).toList();
  }

  private static Stream<Answer> said(Course course, Walk walk, Question question) {
    List<String> chosen = walk.chosen(course, question.code());
    return chosen.isEmpty() ? Stream.empty() : Stream.of(Answer.of(question.code(), chosen));
  }

  private synchronized boolean isFirst(String mark) {
    if (!ended.add(mark)) {
      return false;
    }
    if (ended.size() > REMEMBERED) {
      Iterator<String> oldest = ended.iterator();
      oldest.next();
      oldest.remove();
    }
    return true;
  }
}
