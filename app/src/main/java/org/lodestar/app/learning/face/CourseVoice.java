package org.lodestar.app.learning.face;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseText;
import org.lodestar.app.library.face.Messages;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/**
 * Says a course with the numbers that hold today: a text names a number by its key, as no number is
 * typed twice.
 */
@Component
public class CourseVoice {
  private static final Pattern NUMBER = Pattern.compile("\\{number:[A-Z0-9_]+}");

  private final Messages messages;

  CourseVoice(Messages messages) {
    this.messages = messages;
  }

  /**
   * The same course with its numbers in place, and known by the words that were written. Where the
   * directory has no number for a key, it leads to the page of helplines instead.
   */
  public Course say(Course course) {
    if (!course.body().contains("{")) {
      return course;
    }
    String body = course.body().lines().map(this::line).collect(Collectors.joining("\n"));
    Course said = CourseText.in(course, course.title(), course.about(), body);
    return new Course(
        said.code(),
        said.title(),
        said.about(),
        said.minutes(),
        said.review(),
        said.body(),
        course.words(),
        said.pages());
  }

  private String line(String line) {
    return line.contains("{")
        ? messages
            .filled(line, Language.ENGLISH)
            .orElseGet(() -> NUMBER.matcher(line).replaceAll("(its number is under “Get help”)"))
        : line;
  }
}
