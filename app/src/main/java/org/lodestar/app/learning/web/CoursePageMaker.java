package org.lodestar.app.learning.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.CourseState;
import org.lodestar.app.learning.CourseVersion;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseHead;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.CourseSheet;
import org.lodestar.app.learning.domain.SignedCourse;
import org.lodestar.app.learning.face.CourseVoice;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.springframework.stereotype.Component;

/** Draws a course for those who run courses and those who sign them. */
@Component
class CoursePageMaker {
  private final CourseVoice voice;

  CoursePageMaker(CourseVoice voice) {
    this.voice = voice;
  }

  CoursePages.One one(Worker worker, Page page, Courses.View view) {
    CourseVersion text = view.open().or(view::signed).orElse(view.texts().getFirst());
    boolean runs = worker.mayEver(Action.RUN_COURSES);
    boolean waits = text.is(CourseState.ASKED);
    SignedCourse read = CourseHead.check(text.body()).isEmpty() ? Courses.read(text) : null;
    return new CoursePages.One(
        view.code(),
        Courses.title(text),
        mark(page, text.state()),
        page.t("learning.course.stands." + text.state(), page.date(text.writtenAt())),
        text.said(),
        view.wrong().stream().map(each -> page.t(each.key(), each.said())).toList(),
        read == null ? List.of() : rows(page, read),
        read == null ? List.of() : pages(page, voice.say(read.pages())),
        read == null ? List.of() : sources(read.sheet()),
        new CoursePages.Can(
            runs,
            runs && text.is(CourseState.DRAFT) && view.wrong().isEmpty(),
            waits && view.maySign(),
            waits && !view.maySign(),
            runs && view.signed().isPresent()),
        view.signed().map(_ -> CourseController.href(view.code()) + "/changed").orElse(null),
        text.version());
  }

  static Mark mark(Page page, CourseState state) {
    String tone =
        switch (state) {
          case DRAFT -> "quiet";
          case ASKED -> "due";
          case SIGNED -> "done";
          case REPLACED, WITHDRAWN -> "quiet";
        };
    return new Mark(page.t("learning.course.state." + state), tone);
  }

  private static List<SummaryRow> rows(Page page, SignedCourse read) {
    CourseSheet sheet = read.sheet();
    return List.of(
        SummaryRow.of(page.t("learning.course.about"), read.pages().about()),
        SummaryRow.of(page.t("learning.course.audience"), sheet.audience()),
        SummaryRow.of(page.t("learning.course.tier"), sheet.tier()),
        SummaryRow.of(
            page.t("learning.course.takes"),
            page.t(
                "learning.take.facts",
                read.pages().minutes(),
                read.pages().closing().size(),
                read.enough(),
                sheet.refresher())),
        SummaryRow.of(page.t("learning.course.review"), page.date(read.pages().review())),
        SummaryRow.of(page.t("learning.course.aims"), String.join("\n", sheet.aims())));
  }

  private static List<CoursePages.Said> pages(Page page, Course course) {
    return course.pages().stream().map(each -> said(page, each)).toList();
  }

  private static CoursePages.Said said(Page page, CoursePage each) {
    @Nullable Question question = each.question();
    return new CoursePages.Said(
        each.title(),
        each.blocks(),
        question == null ? "" : question.words(),
        question == null
            ? List.of()
            : question.choices().stream().map(choice -> choice(page, choice)).toList(),
        question == null ? "" : question.why());
  }

  private static String choice(Page page, Choice choice) {
    String words =
        choice.right() ? page.t("learning.course.right", choice.words()) : choice.words();
    return Optional.of(choice.says())
        .filter(each -> !each.isEmpty())
        .map(each -> words + " → " + each)
        .orElse(words);
  }

  private static List<Crumb> sources(CourseSheet sheet) {
    return Courses.sources(sheet).stream().map(each -> new Crumb(each.citation(), null)).toList();
  }
}
