package org.lodestar.app.learning.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.learning.CourseState;
import org.lodestar.app.learning.CourseVersion;
import org.lodestar.app.learning.WalkMonth;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.learning.face.OpenCourses;
import org.lodestar.app.learning.face.Walks;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.AnswerShare;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;
import org.springframework.stereotype.Component;

/** Draws the page of courses: totals of months that are over, and never a few. */
@Component
class CoursesPageMaker {
  private static final SmallNumbers SMALL = SmallNumbers.usual();

  /** What waits for a hand first. */
  private static final List<CourseState> ORDER =
      List.of(
          CourseState.ASKED,
          CourseState.DRAFT,
          CourseState.SIGNED,
          CourseState.WITHDRAWN,
          CourseState.REPLACED);

  private final OpenCourses courses;
  private final Courses written;
  private final Walks walks;

  CoursesPageMaker(OpenCourses courses, Courses written, Walks walks) {
    this.courses = courses;
    this.written = written;
    this.walks = walks;
  }

  CoursesPage page(Worker worker, Page page) {
    List<Course> voices = courses.voices();
    Course plain = voices.getFirst();
    List<WalkMonth> months = walks.months(worker, plain.code());
    List<CourseVersion> own = own(worker);
    return new CoursesPage(
        own.isEmpty() ? List.of() : List.of(own(page, own)),
        written.ready(worker).stream()
            .map(each -> new Crumb(Courses.written(each).title(), CourseController.href(each)))
            .toList(),
        worker.mayEver(Action.RUN_COURSES),
        plain.title(),
        plain.about(),
        page.date(plain.review()),
        page.date(walks.today().plusMonths(1).withDayOfMonth(1)),
        months.isEmpty() ? List.of() : List.of(months(page, months)),
        voices.stream().flatMap(voice -> answers(worker, page, voice, plain).stream()).toList());
  }

  /** Of each course the text that is written or waits, else the one that is taken. */
  private List<CourseVersion> own(Worker worker) {
    Map<String, CourseVersion> last = new LinkedHashMap<>();
    written.list(worker).forEach(each -> last.putIfAbsent(each.code(), each));
    return last.values().stream()
        .sorted(
            Comparator.<CourseVersion>comparingInt(each -> ORDER.indexOf(each.state()))
                .thenComparing(Courses::title))
        .toList();
  }

  private Table own(Page page, List<CourseVersion> all) {
    return Table.of(
        page.t("learning.courses.own"),
        all,
        Part.link(
            page.t("learning.mine.course"),
            Courses::title,
            each -> CourseController.href(each.code())),
        Part.words(
            page.t("learning.courses.stands"),
            each -> page.t("learning.course.state." + each.state())),
        Part.words(page.t("learning.courses.look"), each -> look(page, each)));
  }

  private String look(Page page, CourseVersion text) {
    if (!text.is(CourseState.SIGNED)) {
      return "";
    }
    LocalDate review = Courses.read(text).pages().review();
    return review.isBefore(written.today())
        ? page.t("learning.courses.look.late", page.date(review))
        : page.date(review);
  }

  private static Table months(Page page, List<WalkMonth> months) {
    return Table.of(
        page.t("learning.courses.months"),
        months,
        Part.words(page.t("learning.courses.month"), each -> month(page, each)),
        Part.number(
            page.t("learning.courses.begun"), each -> told(page, SMALL.shown(each.begun()))),
        Part.number(
            page.t("learning.courses.ended"),
            each -> told(page, SMALL.shownOf(each.ended(), each.begun()))),
        Part.number(page.t("learning.courses.surer"), each -> surer(page, each)));
  }

  private static String month(Page page, WalkMonth each) {
    return page.t(
        "learning.courses.span",
        page.date(each.month().atDay(1)),
        page.date(each.month().atEndOfMonth()));
  }

  private static String told(Page page, ShownCount count) {
    return count.told().map(String::valueOf).orElseGet(() -> page.t("learning.courses.few"));
  }

  private static String surer(Page page, WalkMonth each) {
    return SMALL.isEnough(each.answered())
        ? String.format(Locale.UK, "%+.1f", each.gained())
        : page.t("learning.courses.few");
  }

  /** A choice of a question with how many chose it. */
  private record Chosen(Question question, Choice choice, AnswerShare share) {}

  private Optional<Table> answers(Worker worker, Page page, Course voice, Course plain) {
    List<Chosen> all =
        walks.answered(worker, voice).stream().flatMap(share -> chosen(voice, share)).toList();
    boolean asked = all.stream().anyMatch(each -> !each.share().all().equals(ShownCount.of(0)));
    String caption =
        voice.equals(plain) ? "learning.courses.answers" : "learning.courses.answers.easy";
    return asked ? Optional.of(table(page, caption, all)) : Optional.empty();
  }

  private static Stream<Chosen> chosen(Course voice, AnswerShare share) {
    return voice.closing().stream()
        .filter(each -> each.code().equals(share.question()))
        .flatMap(
            each ->
                each.find(share.choice()).stream().map(choice -> new Chosen(each, choice, share)));
  }

  private static Table table(Page page, String caption, List<Chosen> all) {
    return Table.of(
        page.t(caption),
        all,
        Part.words(page.t("learning.courses.choice"), each -> each.choice().words()),
        Part.words(page.t("learning.courses.question"), each -> each.question().words()),
        Part.words(
            page.t("learning.courses.right"),
            each -> each.choice().right() ? page.t("learning.courses.right.yes") : ""),
        Part.number(page.t("learning.courses.chosen"), each -> told(page, each.share().times())));
  }
}
