package org.lodestar.app.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.face.OpenCourses.Said;
import org.lodestar.app.questions.Answer;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Draws the pages of a course, and its end. */
@Component
class WalkPageMaker {
  private final WalkSeal seal;

  WalkPageMaker(WalkSeal seal) {
    this.seal = seal;
  }

  /**
   * A page.
   *
   * @param here where somebody is
   * @param changed whether pages changed since they began
   */
  WalkPage page(Page page, Said said, Walk walk, CoursePage here, boolean changed) {
    Course course = said.course();
    int done = walk.steps().size();
    return new WalkPage(
        done == 0 ? new WalkPage.Head(course.title(), course.about()) : null,
        said.language(),
        page.t("learning.walk.place", done + 1, done + course.left(here)),
        changed,
        told(page, course, walk),
        here.title(),
        here.blocks(),
        asked(here.question()),
        seal.seal(walk));
  }

  static WalkPage.@Nullable Asked asked(@Nullable Question question) {
    return question == null
        ? null
        : new WalkPage.Asked(
            question.kind(),
            question.words(),
            question.choices().stream().map(each -> Option.of(each.code(), each.words())).toList());
  }

  /** Of the page before: what the choice says or, of a question that closes the course, why. */
  static WalkPage.@Nullable Told told(Page page, Course course, Walk walk) {
    if (walk.steps().isEmpty()) {
      return null;
    }
    Walk.Step last = walk.steps().getLast();
    Question question = course.find(last.page()).map(CoursePage::question).orElse(null);
    if (question == null) {
      return null;
    }
    if (!question.why().isEmpty()) {
      return new WalkPage.Told(mark(page, question, last.chosen()), question.why());
    }
    return last.chosen().stream()
        .flatMap(code -> question.find(code).stream())
        .map(Choice::says)
        .filter(says -> !says.isEmpty())
        .findFirst()
        .map(says -> new WalkPage.Told("", says))
        .orElse(null);
  }

  private static String mark(Page page, Question question, List<String> chosen) {
    return page.t(isRight(question, chosen) ? "learning.walk.right" : "learning.walk.wrong");
  }

  private static boolean isRight(Question question, List<String> chosen) {
    return Answers.isRight(question, Answer.of(question.code(), chosen));
  }

  /** The end. */
  WalkedPage walked(Said said, Walk walk) {
    Course course = said.course();
    List<WalkedPage.Closed> closed =
        course.closing().stream().map(each -> closed(course, walk, each)).toList();
    return new WalkedPage(
        said.language(),
        sure(course, walk, Course.SURE_BEFORE),
        sure(course, walk, Course.SURE_AFTER),
        (int) closed.stream().filter(WalkedPage.Closed::right).count(),
        closed);
  }

  static WalkedPage.Closed closed(Course course, Walk walk, Question question) {
    return new WalkedPage.Closed(
        question.words(),
        isRight(question, walk.chosen(course, question.code())),
        question.right().stream().map(Choice::words).collect(Collectors.joining("; ")),
        question.why());
  }

  static String sure(Course course, Walk walk, String code) {
    Optional<Question> asked =
        course.questions().stream().filter(each -> each.code().equals(code)).findFirst();
    return asked.stream()
        .flatMap(each -> walk.chosen(course, code).stream().flatMap(one -> each.find(one).stream()))
        .map(Choice::words)
        .findFirst()
        .orElse("");
  }
}
