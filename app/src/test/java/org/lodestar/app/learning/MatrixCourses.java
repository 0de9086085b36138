package org.lodestar.app.learning;

import java.util.Map;
import java.util.Set;
import org.lodestar.app.MatrixMaker;
import org.lodestar.app.members.Role;
import org.springframework.stereotype.Component;

/** Courses, written and signed: the role alone decides. */
@Component
class MatrixCourses implements MatrixMaker {
  private final CourseSet set;

  MatrixCourses(CourseSet set) {
    this.set = set;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("any-course", "any-written-course", "any-signed-course", "any-signed-code");
  }

  @Override
  public Map<String, String> make(String kind, Place place) {
    return switch (kind) {
      case "any-course" -> Map.of("code", set.draft(place.workers().worker(Role.TRAINER)));
      case "any-written-course" -> Map.of("code", "respond");
      case "any-signed-course" -> Map.of("course", set.signed());
      default -> Map.of("code", set.signed());
    };
  }
}
