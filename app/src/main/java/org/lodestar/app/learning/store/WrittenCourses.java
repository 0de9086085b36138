package org.lodestar.app.learning.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.learning.LinkedCourse;
import org.lodestar.app.learning.RubricItem;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CourseSheet;
import org.lodestar.app.learning.domain.PlanPart;
import org.lodestar.statute.Source;
import org.lodestar.statute.Sources;
import org.lodestar.vocabulary.Mark;
import org.lodestar.vocabulary.ResourceTable;
import org.lodestar.vocabulary.ResourceTable.Row;

/**
 * Courses that came with the platform for those who learn at work or as volunteers, with what
 * belongs to them. They are words to begin with: whoever signs a course answers for it.
 */
public final class WrittenCourses {
  /** Their codes, from the one for most people on. */
  public static final List<String> CODES =
      List.of(
          "aware",
          "respond",
          "evidence",
          "procurement",
          "recruiters",
          "champions",
          "businesses",
          "board-members");

  /** The course whose session has a plan. */
  public static final String WITH_SESSION = "respond";

  private static final String HANDOUTS = WITH_SESSION + "-handouts";

  private static final Map<String, Source> OWN =
      table("course-sources.psv").stream()
          .map(WrittenCourses::read)
          .collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));

  private WrittenCourses() {}

  private static List<Row> table(String name) {
    return ResourceTable.read(WrittenCourses.class, name);
  }

  /** The pages of one. */
  public static Course course(String code) {
    return CourseFiles.read(code);
  }

  /** What stands above them. */
  public static CourseSheet sheet(String code) {
    return CourseSheet.read(CourseFiles.file(code));
  }

  /** The law and guidance on which one rests. */
  public static List<Source> sources(String code) {
    return sheet(code).sources().stream().map(WrittenCourses::find).toList();
  }

  private static Source find(String id) {
    return source(id).orElseThrow(() -> new IllegalStateException("No source " + id));
  }

  /** The law or guidance of this id, if we know it. */
  public static Optional<Source> source(String id) {
    Source own = OWN.get(id);
    return own == null
        ? Sources.list().stream().filter(each -> each.id().equals(id)).findFirst()
        : Optional.of(own);
  }

  /** All of one as it is written. */
  public static String text(String code) {
    return CourseFiles.file(code);
  }

  private static Source read(Row row) {
    return new Source(
        row.text("id"),
        row.text("citation"),
        row.text("address"),
        row.choice("mark", Mark.class),
        row.date("checked"));
  }

  /** The plan of the session, part by part. */
  public static List<PlanPart> plan() {
    return table(WITH_SESSION + "-plan.psv").stream()
        .map(
            row ->
                new PlanPart(
                    row.text("part"),
                    row.number("minutes"),
                    row.text("title"),
                    row.text("trainer"),
                    row.text("page"),
                    row.list("handouts")))
        .toList();
  }

  /** The sheets that go round in it, one to a page. */
  public static Course handouts() {
    return CourseFiles.read(HANDOUTS);
  }

  /** Courses of others to which we lead. */
  public static List<LinkedCourse> linked() {
    return table("linked-courses.psv").stream()
        .map(
            row ->
                new LinkedCourse(
                    row.text("code"),
                    row.text("title"),
                    row.text("owner"),
                    row.text("tier"),
                    row.text("address"),
                    row.find("checked").map(LocalDate::parse).orElse(null),
                    row.date("noted"),
                    row.choice("mark", Mark.class),
                    row.text("about")))
        .toList();
  }

  /** What a whole account of a worry holds. */
  public static List<RubricItem> rubric() {
    return table("rubric.psv").stream()
        .map(
            row ->
                new RubricItem(
                    row.text("item"),
                    row.number("worth"),
                    row.list("report"),
                    row.list("log"),
                    row.text("asks"),
                    row.text("whole")))
        .toList();
  }
}
