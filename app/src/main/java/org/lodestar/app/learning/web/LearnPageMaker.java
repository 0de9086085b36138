package org.lodestar.app.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lodestar.app.learning.CourseCompletion;
import org.lodestar.app.learning.domain.Attempt;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.SignedCourse;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.face.CourseVoice;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.learning.face.Learning;
import org.lodestar.app.learning.face.Learning.Mine;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Part;
import org.springframework.stereotype.Component;

/** Draws what somebody who learns at work sees. */
@Component
class LearnPageMaker {
  private final Learning learning;
  private final CourseVoice voice;

  LearnPageMaker(Learning learning, CourseVoice voice) {
    this.learning = learning;
    this.voice = voice;
  }

  LearnPages.Shelf shelf(Page page, Learning.Shelf shelf) {
    return new LearnPages.Shelf(
        shelf.begun().stream().map(each -> line(page, each)).toList(),
        shelf.offered().stream().map(each -> line(page, each)).toList(),
        Courses.linked().stream()
            .map(
                each ->
                    new LearnPages.Linked(
                        each.title(),
                        each.owner(),
                        each.about(),
                        each.checked() == null ? null : each.address()))
            .toList(),
        shelf.had().isEmpty() ? List.of() : List.of(had(page, shelf.had())));
  }

  private LearnPages.Line line(Page page, Mine mine) {
    SignedCourse course = mine.course();
    return new LearnPages.Line(
        href(mine.code()),
        course.title(),
        page.t("learning.mine.minutes", course.pages().about(), course.pages().minutes()),
        stand(page, mine));
  }

  private String stand(Page page, Mine mine) {
    if (mine.open() != null) {
      return page.t("learning.mine.open");
    }
    CourseCompletion had = mine.completion();
    if (had == null) {
      return mine.last() == null ? "" : page.t("learning.mine.again");
    }
    return until(page, had);
  }

  private String until(Page page, CourseCompletion had) {
    if (had.until() == null) {
      return page.t("learning.mine.always");
    }
    String key = had.holds(learning.today()) ? "learning.mine.until" : "learning.mine.over";
    return page.t(key, page.date(had.until()));
  }

  private Table had(Page page, List<CourseCompletion> all) {
    return Table.of(
        page.t("learning.mine.had"),
        all,
        Part.words(page.t("learning.mine.course"), CourseCompletion::title),
        Part.words(page.t("learning.mine.on"), each -> page.date(each.on())),
        Part.words(page.t("learning.mine.holds"), each -> until(page, each)));
  }

  static String href(String code) {
    return LearnController.PATH + '/' + code;
  }

  LearnPages.About about(Worker worker, Page page, Mine mine) {
    SignedCourse course = mine.course();
    List<String> said = new ArrayList<>();
    CourseCompletion had = mine.completion();
    if (had != null) {
      said.add(until(page, had));
    }
    boolean none = mine.open() == null && learning.left(worker, course) == 0;
    if (none) {
      said.add(none(page, mine));
    }
    return new LearnPages.About(
        mine.code(),
        course.title(),
        course.pages().about(),
        page.t(
            "learning.take.facts",
            course.pages().minutes(),
            course.pages().closing().size(),
            course.enough(),
            course.sheet().refresher()),
        course.sheet().audience(),
        course.sheet().aims(),
        said,
        none ? "" : page.t(mine.open() == null ? "learning.take.begin" : "learning.take.on"),
        Courses.sources(course.sheet()).stream().map(each -> each.citation()).toList());
  }

  LearnPages.Before before(Mine mine) {
    return new LearnPages.Before(
        mine.code(),
        mine.course().title(),
        Learning.asked(mine).stream()
            .map(
                each ->
                    new LearnPages.Named(
                        LearnController.ASKED + each.code(),
                        Objects.requireNonNull(WalkPageMaker.asked(each))))
            .toList());
  }

  LearnPages.Taken taken(Page page, Mine mine, Attempt open, CoursePage here) {
    Course course = voice.say(mine.course().pages());
    CoursePage said = course.find(here.code()).orElse(here);
    Walk walk = open.walk();
    int done = walk.steps().size();
    return new LearnPages.Taken(
        mine.code(),
        course.title(),
        said.code(),
        page.t("learning.walk.place", done + 1, done + course.left(said)),
        WalkPageMaker.told(page, course, walk),
        said.title(),
        said.blocks(),
        WalkPageMaker.asked(said.question()),
        Learning.goesBack(course, walk));
  }

  LearnPages.Done done(Worker worker, Page page, Mine mine, Attempt last) {
    SignedCourse text = learning.textOf(last);
    Course course = voice.say(text.pages());
    Attempt.Result result = Objects.requireNonNull(last.result());
    boolean again = !result.passed() && learning.left(worker, mine.course()) > 0;
    return new LearnPages.Done(
        mine.code(),
        course.title(),
        result.passed(),
        page.t(
            result.passed() ? "learning.done.passed.lead" : "learning.done.not.lead",
            result.right(),
            result.questions(),
            text.enough()),
        last.isWhole() ? WalkPageMaker.sure(course, last.walk(), Course.SURE_BEFORE) : "",
        last.isWhole() ? WalkPageMaker.sure(course, last.walk(), Course.SURE_AFTER) : "",
        last.isWhole()
            ? course.closing().stream()
                .map(each -> WalkPageMaker.closed(course, last.walk(), each))
                .toList()
            : List.of(),
        again ? page.t("learning.done.again") : "",
        next(page, mine, result.passed(), again));
  }

  /** Why nothing can be begun. */
  private String none(Page page, Mine mine) {
    return page.t(
        learning.isOffered(mine.code()) ? "learning.take.tries.none" : "learning.take.withdrawn");
  }

  private String next(Page page, Mine mine, boolean passed, boolean again) {
    CourseCompletion had = mine.completion();
    if (passed && had != null) {
      return until(page, had);
    }
    return again ? page.t("learning.done.next") : none(page, mine);
  }
}
