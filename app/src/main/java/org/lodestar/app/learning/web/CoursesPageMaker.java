package org.lodestar.app.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.learning.WalkMonth;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.face.OpenCourses;
import org.lodestar.app.learning.face.Walks;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.AnswerShare;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
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

  private final OpenCourses courses;
  private final Walks walks;

  CoursesPageMaker(OpenCourses courses, Walks walks) {
    this.courses = courses;
    this.walks = walks;
  }

  CoursesPage page(Worker worker, Page page) {
    List<Course> voices = courses.voices();
    Course plain = voices.getFirst();
    List<WalkMonth> months = walks.months(worker, plain.code());
    return new CoursesPage(
        plain.title(),
        plain.about(),
        page.date(plain.review()),
        page.date(walks.today().plusMonths(1).withDayOfMonth(1)),
        months.isEmpty() ? List.of() : List.of(months(page, months)),
        voices.stream().flatMap(voice -> answers(worker, page, voice, plain).stream()).toList());
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
