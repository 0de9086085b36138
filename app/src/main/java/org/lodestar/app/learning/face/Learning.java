package org.lodestar.app.learning.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.learning.CompletionWay;
import org.lodestar.app.learning.CourseCompletion;
import org.lodestar.app.learning.GainEnd;
import org.lodestar.app.learning.LearningAction;
import org.lodestar.app.learning.domain.Attempt;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.SignedCourse;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.store.AttemptRows;
import org.lodestar.app.learning.store.CompletionRows;
import org.lodestar.app.learning.store.TrainingFacts;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a course, page by page: what somebody answers is theirs alone, and of what changed totals
 * are kept without them. Whoever is in a text finishes it, whatever became of the course.
 */
@Component
@Transactional
public class Learning {
  /** Days after the end for which one can look up again what one chose. */
  public static final int DAYS_KEPT = 30;

  private static final Duration KEPT = Duration.ofDays(DAYS_KEPT);

  /** What was begun and left so long ago begins anew. */
  private static final Duration LEFT = Duration.ofDays(365);

  private static final int AT_ONCE = 500;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String ANSWER = "answer";

  private final Courses courses;
  private final AttemptRows attempts;
  private final CompletionRows completions;
  private final TrainingFacts facts;
  private final Gains gains;
  private final Answers answers;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Learning(
      Courses courses,
      AttemptRows attempts,
      CompletionRows completions,
      TrainingFacts facts,
      Gains gains,
      Answers answers,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.courses = courses;
    this.attempts = attempts;
    this.completions = completions;
    this.facts = facts;
    this.gains = gains;
    this.answers = answers;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A course as its learner stands to it.
   *
   * @param course the text that they are in, or that is taken today
   * @param open the way that they are on; null where they are on none
   * @param last the last way that ended; null where none did
   * @param completion the last one; null where there is none
   */
  public record Mine(
      String code,
      SignedCourse course,
      @Nullable Attempt open,
      @Nullable Attempt last,
      @Nullable CourseCompletion completion) {}

  /**
   * All that somebody meets of courses.
   *
   * @param begun those in which they are on the way
   * @param offered those that they can begin
   * @param had what they finished, the last first
   */
  public record Shelf(List<Mine> begun, List<Mine> offered, List<CourseCompletion> had) {
    public Shelf {
      begun = List.copyOf(begun);
      offered = List.copyOf(offered);
      had = List.copyOf(had);
    }
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What somebody can learn, is in, and had. */
  public Shelf shelf(Worker worker) {
    policy.require(worker, Action.LEARN);
    audit.record(Entry.of(LearningAction.LEARNING_LISTED, ObjectRef.all("COURSE")));
    List<CourseCompletion> had = completions.list(worker.id());
    Map<String, CourseCompletion> last = new HashMap<>();
    had.forEach(each -> last.putIfAbsent(each.code(), each));
    Map<String, List<Attempt>> ways =
        attempts.list(worker.id()).stream().collect(Collectors.groupingBy(Attempt::code));
    List<Mine> begun =
        ways.values().stream()
            .flatMap(each -> each.stream().filter(Attempt::isOpen))
            .map(each -> mine(text(each), ways.getOrDefault(each.code(), List.of()), last))
            .toList();
    List<Mine> offered =
        courses.offered().stream()
            .filter(each -> begun.stream().noneMatch(mine -> mine.code().equals(each.code())))
            .map(each -> mine(each, ways.getOrDefault(each.code(), List.of()), last))
            .toList();
    return new Shelf(begun, offered, had);
  }

  private SignedCourse text(Attempt attempt) {
    return courses.text(attempt.text()).orElseThrow(NotFound::new);
  }

  private static Mine mine(
      SignedCourse course, List<Attempt> ways, Map<String, CourseCompletion> had) {
    return new Mine(
        course.code(),
        course,
        ways.stream().filter(Attempt::isOpen).findFirst().orElse(null),
        ways.stream().filter(each -> !each.isOpen()).findFirst().orElse(null),
        had.get(course.code()));
  }

  /**
   * One course, in the text that they are in, else in the one that is taken today; where it was
   * withdrawn, in the one in which they finished.
   *
   * @throws NotFound where there is none, or none any more that they had a part in
   */
  @Transactional(readOnly = true)
  public Mine get(Worker worker, String code) {
    policy.require(worker, Action.LEARN);
    return mine(worker, code, attempts.list(worker.id(), code));
  }

  private Mine mine(Worker worker, String code, List<Attempt> ways) {
    SignedCourse course =
        ways.stream()
            .filter(Attempt::isOpen)
            .findFirst()
            .map(this::text)
            .or(() -> courses.offered(code))
            .or(() -> ways.stream().findFirst().map(this::text))
            .orElseThrow(NotFound::new);
    Map<String, CourseCompletion> had = new HashMap<>();
    completions.list(worker.id()).forEach(each -> had.putIfAbsent(each.code(), each));
    return mine(course, ways, had);
  }

  /** The text in which somebody's last way ended. */
  @Transactional(readOnly = true)
  public SignedCourse textOf(Attempt attempt) {
    return text(attempt);
  }

  /**
   * Begins a course, or goes on with it.
   *
   * @throws Refused where all tries of today are used up
   */
  public void begin(Worker worker, String code) {
    policy.require(worker, Action.LEARN);
    List<Attempt> ways = attempts.hold(worker.id(), code);
    if (ways.stream().anyMatch(Attempt::isOpen)) {
      return;
    }
    SignedCourse course = courses.offered(code).orElseThrow(NotFound::new);
    if (left(course, ways) == 0) {
      throw Refused.because("learning.take.tries.none");
    }
    if (!attempts.insert(Ids.next(), worker.id(), course.text(), code, now())) {
      return;
    }
    if (isFirst(ways, course)) {
      gains.begun(course.pages());
    }
    trace(LearningAction.LEARNING_BEGUN, course.text());
  }

  /** Whether nobody was on a way through this text before, or to its end. */
  private static boolean isFirst(List<Attempt> ways, SignedCourse course) {
    return ways.stream()
        .filter(each -> !each.isOpen())
        .noneMatch(each -> each.text().equals(course.text()));
  }

  /** How many tries are left today; a new day brings all of them again. */
  public int left(SignedCourse course, List<Attempt> ways) {
    LocalDate today = today();
    long failed =
        ways.stream()
            .filter(each -> each.code().equals(course.code()))
            .map(Attempt::result)
            .filter(each -> each != null && !each.passed() && on(each.at()).equals(today))
            .count();
    return Math.max(0, course.sheet().tries() - Math.toIntExact(failed));
  }

  /** How many tries are left to somebody today; none of what nobody can begin any more. */
  @Transactional(readOnly = true)
  public int left(Worker worker, SignedCourse course) {
    return isOffered(course.code()) ? left(course, attempts.list(worker.id(), course.code())) : 0;
  }

  /** Whether it can be begun today. */
  @Transactional(readOnly = true)
  public boolean isOffered(String code) {
    return courses.offered(code).isPresent();
  }

  private static LocalDate on(Instant moment) {
    return LocalDate.ofInstant(moment, LONDON);
  }

  /**
   * What is asked before; nothing where it was answered or left out, or somebody is in the course
   * for the second time.
   */
  public static List<Question> asked(Mine mine) {
    Attempt open = mine.open();
    boolean asks =
        open != null
            && open.beforeAsked() == null
            && open.walk().steps().isEmpty()
            && mine.last() == null;
    return asks ? mine.course().pages().asked() : List.of();
  }

  /**
   * Keeps how many of the questions before were right.
   *
   * @param given what was chosen, by question; a question that is left out is wrong. None at all
   *     leaves them out.
   */
  public void before(Worker worker, String code, Map<String, List<String>> given) {
    policy.require(worker, Action.LEARN);
    Mine mine = mine(worker, code, attempts.hold(worker.id(), code));
    List<Question> asked = asked(mine);
    Attempt open = mine.open();
    if (open == null || asked.isEmpty()) {
      return;
    }
    boolean leftOut = given.values().stream().allMatch(List::isEmpty);
    int right =
        (int)
            asked.stream()
                .filter(each -> isRight(each, given.getOrDefault(each.code(), List.of())))
                .count();
    attempts.before(open, leftOut ? 0 : asked.size(), leftOut ? 0 : right);
  }

  private static boolean isRight(Question question, List<String> chosen) {
    Answer answer = Answer.of(question.code(), chosen);
    return Answers.fault(question, answer, ANSWER).isEmpty() && Answers.isRight(question, answer);
  }

  /**
   * Answers the page where somebody is. What answers another page, as a form that was sent twice
   * does, changes nothing.
   *
   * @throws Refused at the field {@code answer} where it does not fit
   */
  public void answer(Worker worker, String code, String page, List<String> chosen) {
    policy.require(worker, Action.LEARN);
    List<Attempt> ways = attempts.hold(worker.id(), code);
    Mine mine = mine(worker, code, ways);
    Attempt open = mine.open();
    if (open == null) {
      return;
    }
    Course course = mine.course().pages();
    Optional<CoursePage> here = open.walk().at(course).filter(each -> each.code().equals(page));
    if (here.isEmpty()) {
      return;
    }
    Question question = here.get().question();
    if (question != null) {
      Optional<Refusal> wrong = Answers.fault(question, Answer.of(question.code(), chosen), ANSWER);
      Refused.unlessEmpty(wrong.stream().toList());
    }
    Walk on = open.walk().on(here.get(), question == null ? List.of() : chosen);
    if (on.at(course).isPresent()) {
      attempts.walk(open, on);
    } else {
      end(worker, mine.course(), open, on, isFirst(ways, mine.course()));
    }
  }

  /** One page back. What came of a closing question was told, so that it stands. */
  public void back(Worker worker, String code, String page) {
    policy.require(worker, Action.LEARN);
    Mine mine = mine(worker, code, attempts.hold(worker.id(), code));
    Attempt open = mine.open();
    if (open != null && mayGoBack(mine, open, page)) {
      attempts.walk(open, open.walk().back());
    }
  }

  private static boolean mayGoBack(Mine mine, Attempt open, String page) {
    Course course = mine.course().pages();
    return open.walk().at(course).filter(each -> each.code().equals(page)).isPresent()
        && goesBack(course, open.walk());
  }

  /** Whether there is a way back from here. */
  public static boolean goesBack(Course course, Walk walk) {
    return !walk.steps().isEmpty()
        && course.find(walk.steps().getLast().page()).filter(each -> !each.closes()).isPresent();
  }

  private void end(Worker worker, SignedCourse course, Attempt open, Walk walk, boolean first) {
    Map<String, Boolean> closing =
        course.pages().closing().stream()
            .collect(
                Collectors.toMap(
                    Question::code,
                    each -> isRight(each, walk.chosen(course.pages(), each.code()))));
    int right = (int) closing.values().stream().filter(each -> each).count();
    boolean passed = right >= course.enough();
    attempts.end(open, walk, new Attempt.Result(now(), right, closing.size(), passed));
    if (first) {
      count(course, open, walk, closing);
    }
    if (passed) {
      complete(worker, course, open.id());
    }
    trace(LearningAction.LEARNING_ENDED, course.text());
  }

  /** Of the first way alone, and without who it was. */
  private void count(SignedCourse course, Attempt open, Walk walk, Map<String, Boolean> closing) {
    Course pages = course.pages();
    List<Question> asked = pages.asked();
    Integer before = open.beforeAsked();
    boolean pair = before != null && before == asked.size() && before > 0;
    int after =
        (int) asked.stream().filter(each -> closing.getOrDefault(each.code(), false)).count();
    YearMonth month = gains.month();
    gains.ended(
        new GainEnd(
            pages.code(),
            pages.words(),
            course.sheet().tier(),
            month,
            pair ? open.beforeRight() : null,
            asked.size(),
            after,
            walk.point(pages, Course.SURE_BEFORE).orElse(null),
            walk.point(pages, Course.SURE_AFTER).orElse(null),
            closing));
    answers.count(
        pages.code(),
        pages.words(),
        month,
        pages.closing().stream()
            .map(each -> Answer.of(each.code(), walk.chosen(pages, each.code())))
            .toList());
  }

  private void complete(Worker worker, SignedCourse course, UUID attempt) {
    LocalDate today = today();
    CourseCompletion completion =
        new CourseCompletion(
            Ids.next(),
            worker.id(),
            course.code(),
            course.sheet().tier(),
            course.title(),
            CompletionWay.SELF_PACED,
            today,
            today.plusMonths(course.sheet().refresher()),
            worker.organisation());
    completions.insert(completion, attempt);
    if (completions.count(completion)) {
      facts.valid(completion.tier(), YearMonth.from(today));
    }
  }

  /** What somebody finished, the last first. */
  @Transactional(readOnly = true)
  public List<CourseCompletion> had(Worker worker) {
    policy.require(worker, Action.LEARN);
    return completions.list(worker.id());
  }

  /** Whether somebody began a course and did not come to its end. */
  @Transactional(readOnly = true)
  public boolean isOnTheWay(Worker worker) {
    return attempts.list(worker.id()).stream().anyMatch(Attempt::isOpen);
  }

  /**
   * Forgets what was chosen in what ended long ago, and counts no more what ran out.
   *
   * @return whether more may be left
   */
  public boolean tidy() {
    Instant now = clock.instant();
    attempts.forget(now.minus(KEPT), now.minus(LEFT));
    List<String> lapsed = completions.lapse(today(), AT_ONCE);
    facts.lapsed(lapsed, YearMonth.from(today()));
    return lapsed.size() == AT_ONCE;
  }

  private void trace(LearningAction action, UUID text) {
    audit.record(Entry.of(action, ObjectRef.of("COURSE", text)));
  }
}
