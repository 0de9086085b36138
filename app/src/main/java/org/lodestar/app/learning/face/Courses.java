package org.lodestar.app.learning.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.learning.CourseEvent;
import org.lodestar.app.learning.CourseState;
import org.lodestar.app.learning.CourseVersion;
import org.lodestar.app.learning.LearningAction;
import org.lodestar.app.learning.LinkedCourse;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseHead;
import org.lodestar.app.learning.domain.CourseMoves;
import org.lodestar.app.learning.domain.CourseSheet;
import org.lodestar.app.learning.domain.CourseText;
import org.lodestar.app.learning.domain.SignedCourse;
import org.lodestar.app.learning.store.CourseRows;
import org.lodestar.app.learning.store.WrittenCourses;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.statute.Source;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Courses for people at work: one writes or takes what came along, a second person signs, and from
 * then on everybody can take it. What was signed never changes; the next text takes its place.
 */
@Component
@Transactional
public class Courses {
  /** Course that a new one begins with. */
  public static final String PATTERN_COURSE = "aware";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{2,39}");
  private static final int LONGEST_WHY = 2000;

  /** Words that stand in addresses beside those of courses. */
  private static final Set<String> TAKEN =
      Set.of(
          "new",
          "sessions",
          "places",
          "approve",
          "approvals",
          "jobs",
          "completions",
          "in-date",
          "needs",
          "roster",
          "know-the-signs",
          "changed");

  private final CourseRows rows;
  private final Hands hands;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  Courses(CourseRows rows, Hands hands, Policy policy, Audit audit, Clock clock) {
    this.rows = rows;
    this.hands = hands;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One course.
   *
   * @param texts all that there ever were, the last first
   * @param wrong what keeps the one that is written from being asked for
   * @param maySign whether the reader is a second person to all who wrote on it
   */
  public record View(String code, List<CourseVersion> texts, List<Refusal> wrong, boolean maySign) {
    public View {
      texts = List.copyOf(texts);
      wrong = List.copyOf(wrong);
    }

    /** What somebody writes, or a second person reads. */
    public Optional<CourseVersion> open() {
      return texts.stream().filter(CourseVersion::isOpen).findFirst();
    }

    /** What people take. */
    public Optional<CourseVersion> signed() {
      return texts.stream().filter(each -> each.is(CourseState.SIGNED)).findFirst();
    }
  }

  /** The day in London. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What people can take today, the shorter ones first. */
  @Transactional(readOnly = true)
  public List<SignedCourse> offered() {
    return rows.list(CourseState.SIGNED).stream()
        .map(Courses::read)
        .sorted(
            Comparator.<SignedCourse>comparingInt(each -> each.pages().minutes())
                .thenComparing(SignedCourse::title))
        .toList();
  }

  /** The text of a course that people can take today. */
  @Transactional(readOnly = true)
  public Optional<SignedCourse> offered(String code) {
    return CODE.matcher(code).matches() ? rows.signed(code).map(Courses::read) : Optional.empty();
  }

  /** A text that was signed, also where another one took its place. */
  @Transactional(readOnly = true)
  public Optional<SignedCourse> text(UUID text) {
    return rows.find(text).filter(each -> !each.isOpen()).map(Courses::read);
  }

  /** A text as it can be read. */
  public static SignedCourse read(CourseVersion text) {
    return new SignedCourse(
        text.id(),
        text.number(),
        CourseText.read(text.code(), text.body()),
        CourseSheet.read(text.body()));
  }

  /** How a text is called; by its code where that cannot be read yet. */
  public static String title(CourseVersion text) {
    return text.body()
        .lines()
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.startsWith("title:"))
        .map(line -> line.substring("title:".length()).strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(text.code());
  }

  /** All that is written, waits or is taken; of each course the last text of a kind. */
  public List<CourseVersion> list(Worker worker) {
    policy.require(worker, Action.READ_COURSES);
    audit.record(Entry.of(LearningAction.COURSES_LISTED, ObjectRef.all("COURSE")));
    return rows.living();
  }

  /** What waits for a second person; for what counts what waits. */
  @Transactional(readOnly = true)
  public List<CourseVersion> asked(UUID worker) {
    return rows.list(CourseState.ASKED).stream()
        .filter(each -> hands.apart(worker, each.writers()))
        .toList();
  }

  /** Codes of the courses that came along and that nobody has taken over yet. */
  @Transactional(readOnly = true)
  public List<String> ready(Worker worker) {
    policy.require(worker, Action.READ_COURSES);
    Set<String> taken = new HashSet<>();
    rows.living().forEach(each -> taken.add(each.code()));
    return WrittenCourses.CODES.stream().filter(each -> !taken.contains(each)).toList();
  }

  /** A course that came along. */
  public static Course written(String code) {
    return WrittenCourses.course(code);
  }

  /** Courses of others to which we lead. */
  public static List<LinkedCourse> linked() {
    return WrittenCourses.linked();
  }

  /** The law and guidance on which a course rests. */
  public static List<Source> sources(CourseSheet sheet) {
    return sheet.sources().stream().flatMap(each -> WrittenCourses.source(each).stream()).toList();
  }

  /** One of them. Throws {@link NotFound}. */
  public View get(Worker worker, String code) {
    policy.require(worker, Action.READ_COURSES);
    List<CourseVersion> texts = rows.list(code);
    if (texts.isEmpty()) {
      throw new NotFound();
    }
    audit.record(
        Entry.of(LearningAction.COURSE_VIEWED, ObjectRef.of("COURSE", texts.getFirst().id())));
    View view = new View(code, texts, List.of(), false);
    return new View(
        code,
        texts,
        view.open().map(each -> wrong(code, each.body())).orElse(List.of()),
        policy.allows(worker, Action.SIGN_COURSE)
            && view.open().filter(each -> hands.apart(worker.id(), each.writers())).isPresent());
  }

  /** All that is wrong with a text, told at once. */
  static List<Refusal> wrong(String code, String text) {
    List<Refusal> head = CourseHead.check(text);
    if (!head.isEmpty()) {
      return head;
    }
    Course course = CourseText.read(code, text);
    List<Refusal> wrong = new ArrayList<>();
    CourseSheet.read(text).sources().stream()
        .filter(each -> WrittenCourses.source(each).isEmpty())
        .forEach(each -> wrong.add(new Refusal(CourseHead.FIELD, "learning.course.source", each)));
    if (course.closing().isEmpty()) {
      wrong.add(Refusal.of(CourseHead.FIELD, "learning.course.closing"));
    }
    List<Answers.Placed> placed =
        course.pages().stream()
            .flatMap(
                page ->
                    Optional.ofNullable(page.question()).stream()
                        .map((Question asked) -> new Answers.Placed(page.code(), asked)))
            .toList();
    Answers.faults(placed, course.places()).stream()
        .map(each -> new Refusal(CourseHead.FIELD, each.key(), each.said()))
        .forEach(wrong::add);
    return wrong;
  }

  /** Takes over a course that came along, as a draft that somebody reads and another one signs. */
  public void load(Worker worker, String code) {
    policy.require(worker, Action.RUN_COURSES);
    if (!WrittenCourses.CODES.contains(code)) {
      throw new NotFound();
    }
    if (rows.hold(code).isEmpty()) {
      insert(worker, code, 1, WrittenCourses.text(code));
    }
  }

  private void insert(Worker worker, String code, int number, String body) {
    UUID id = Ids.next();
    rows.insert(id, code, number, body, worker.id(), now());
    trace(LearningAction.COURSE_WRITTEN, id);
  }

  /** What somebody who writes on begins with: the draft, what is taken, or how one looks. */
  @Transactional(readOnly = true)
  public String begin(Worker worker, String code) {
    policy.require(worker, Action.RUN_COURSES);
    return rows.list(code).stream()
        .findFirst()
        .map(CourseVersion::body)
        .orElseGet(() -> WrittenCourses.text(PATTERN_COURSE));
  }

  /** Begins a course of this code. A second time changes nothing. */
  public void create(Worker worker, String code) {
    policy.require(worker, Action.RUN_COURSES);
    if (!CODE.matcher(code).matches() || TAKEN.contains(code)) {
      throw Refused.at("code", "learning.course.code.wrong");
    }
    if (WrittenCourses.CODES.contains(code) || !rows.hold(code).isEmpty()) {
      throw Refused.at("code", "learning.course.code.taken");
    }
    insert(worker, code, 1, WrittenCourses.text(PATTERN_COURSE));
  }

  /**
   * Keeps what somebody typed as a draft, whatever is wrong with it; what waited for a second
   * person waits no more.
   *
   * @param version that was looked at; of a signed text where the next one begins
   * @throws EditClash when somebody else wrote meanwhile
   */
  public void write(Worker worker, String code, String typed, long version) {
    policy.require(worker, Action.RUN_COURSES);
    String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
    List<CourseVersion> texts = rows.hold(code);
    if (texts.isEmpty()) {
      throw new NotFound();
    }
    CourseVersion last = texts.getFirst();
    if (last.body().equals(text)) {
      return;
    }
    if (last.version() != version) {
      throw new EditClash();
    }
    if (text.isBlank()) {
      throw Refused.at(CourseHead.FIELD, "learning.course.text.missing");
    }
    if (text.length() > CourseHead.LONGEST) {
      throw new Refused(
          List.of(
              new Refusal(
                  CourseHead.FIELD,
                  "learning.course.text.long",
                  String.valueOf(CourseHead.LONGEST))));
    }
    if (!last.isOpen()) {
      insert(worker, code, last.number() + 1, text);
      return;
    }
    CourseMoves.TABLE.after(last.state(), CourseEvent.WRITE);
    Set<UUID> writers = new HashSet<>(last.writers());
    writers.add(worker.id());
    rows.write(last, text, writers, now());
    trace(LearningAction.COURSE_WRITTEN, last.id());
  }

  private CourseVersion open(String code) {
    return rows.hold(code).stream()
        .filter(CourseVersion::isOpen)
        .findFirst()
        .orElseThrow(EditClash::new);
  }

  /**
   * Asks a second person to sign. A second time changes nothing.
   *
   * @throws Refused with all that is wrong with it
   */
  public void ask(Worker worker, String code, long version) {
    policy.require(worker, Action.RUN_COURSES);
    CourseVersion text = open(code);
    if (text.is(CourseState.ASKED)) {
      return;
    }
    mustBe(text, version);
    Refused.unlessEmpty(wrong(code, text.body()));
    CourseState next = CourseMoves.TABLE.after(text.state(), CourseEvent.ASK);
    rows.move(text, next, null, "", now());
    trace(LearningAction.COURSE_ASKED, text.id());
  }

  private static void mustBe(CourseVersion text, long version) {
    if (text.version() != version) {
      throw new EditClash();
    }
  }

  /**
   * Signs what the worker has read: from now on it is taken, and who is in the one before finishes
   * that.
   *
   * @throws Refused for whoever wrote on it or is not free of a writer
   * @throws EditClash when it is not what they read
   */
  public void sign(Worker worker, String code, long version) {
    policy.require(worker, Action.SIGN_COURSE);
    List<CourseVersion> texts = rows.hold(code);
    if (texts.stream().anyMatch(each -> isSigned(worker, each, version))) {
      return;
    }
    CourseVersion text = second(worker, texts, version);
    Refused.unlessEmpty(wrong(code, text.body()));
    CourseState next = CourseMoves.TABLE.after(text.state(), CourseEvent.SIGN);
    texts.stream()
        .filter(each -> each.is(CourseState.SIGNED))
        .forEach(each -> rows.move(each, CourseState.REPLACED, null, "", now()));
    rows.move(text, next, worker.id(), "", now());
    trace(LearningAction.COURSE_SIGNED, text.id());
  }

  private static boolean isSigned(Worker worker, CourseVersion text, long version) {
    return text.is(CourseState.SIGNED)
        && worker.id().equals(text.decidedBy())
        && text.version() == version + 1;
  }

  private CourseVersion second(Worker worker, List<CourseVersion> texts, long version) {
    CourseVersion text =
        texts.stream().filter(CourseVersion::isOpen).findFirst().orElseThrow(EditClash::new);
    mustBe(text, version);
    if (!hands.apart(worker.id(), text.writers())) {
      throw Refused.because("learning.course.own");
    }
    return text;
  }

  /** Sends back what waits, with why. */
  public void sendBack(Worker worker, String code, String why, long version) {
    policy.require(worker, Action.SIGN_COURSE);
    CourseVersion text = second(worker, rows.hold(code), version);
    CourseState next = CourseMoves.TABLE.after(text.state(), CourseEvent.RETURN);
    rows.move(text, next, worker.id(), reason(why), now());
    trace(LearningAction.COURSE_SENT_BACK, text.id());
  }

  /** Nobody begins it any more; who is in it finishes it, and what was finished holds. */
  public void withdraw(Worker worker, String code, String why) {
    policy.require(worker, Action.RUN_COURSES);
    CourseVersion text =
        rows.hold(code).stream()
            .filter(each -> each.is(CourseState.SIGNED))
            .findFirst()
            .orElseThrow(EditClash::new);
    CourseState next = CourseMoves.TABLE.after(text.state(), CourseEvent.WITHDRAW);
    rows.move(text, next, worker.id(), reason(why), now());
    trace(LearningAction.COURSE_STOPPED, text.id());
  }

  private static String reason(String why) {
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      throw Refused.at("reason", "learning.course.reason");
    }
    return why.strip();
  }

  private void trace(LearningAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("COURSE", id)));
  }
}
