package org.lodestar.app.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.learning.CourseVersion;
import org.lodestar.app.learning.face.Courses;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Courses that wait for whoever reads this to sign them. */
@Component
class CourseWork implements FewWorkItems {
  private static final int APART = 3;

  private final Courses courses;
  private final Words words;

  CourseWork(Courses courses, Words words) {
    this.courses = courses;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    Optional<UUID> worker = Standing.current().member();
    if (worker.isEmpty() || !viewer.may(Action.SIGN_COURSE)) {
      return List.of();
    }
    List<CourseVersion> asked = courses.asked(worker.get());
    return asked.size() <= APART
        ? asked.stream().map(this::item).toList()
        : List.of(
            new WorkItem(
                Kind.DUE,
                words.say(Language.ENGLISH, "learning.course.work.many", asked.size()),
                CoursesController.PATH,
                null));
  }

  private WorkItem item(CourseVersion text) {
    return new WorkItem(
        Kind.DUE,
        words.say(Language.ENGLISH, "learning.course.work.sign", Courses.title(text)),
        CourseController.href(text.code()),
        null,
        text.decidedAt());
  }
}
