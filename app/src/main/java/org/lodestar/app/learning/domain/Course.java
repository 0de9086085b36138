package org.lodestar.app.learning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;

/**
 * A course as it is walked through: pages in their order, some of which are on the way of those
 * alone who chose what leads there. Ways lead forward only.
 *
 * @param code by which it is known
 * @param about what it is, in a sentence or two
 * @param minutes that it takes
 * @param review when somebody looks at it again
 * @param body its pages as they are written
 * @param words code that changes with any of its words
 */
public record Course(
    String code,
    String title,
    String about,
    int minutes,
    LocalDate review,
    String body,
    String words,
    List<CoursePage> pages) {
  /** Code of the question that asks how sure somebody is before. */
  public static final String SURE_BEFORE = "sure-before";

  /** Code of the same question at the end. */
  public static final String SURE_AFTER = "sure-after";

  private static final int MOST_ASKED = 6;

  private static final Set<QuestionKind> ASKED =
      EnumSet.of(QuestionKind.SINGLE, QuestionKind.SEVERAL);

  public Course {
    pages = List.copyOf(pages);
  }

  /** Where everybody begins. */
  public CoursePage first() {
    return pages.getFirst();
  }

  /** The page with this code. */
  public Optional<CoursePage> find(String page) {
    return pages.stream().filter(each -> each.code().equals(page)).findFirst();
  }

  /** The codes of its pages, in their order. */
  public List<String> places() {
    return pages.stream().map(CoursePage::code).toList();
  }

  /** All that it asks, in the order of its pages. */
  public List<Question> questions() {
    return pages.stream().map(CoursePage::question).flatMap(Stream::ofNullable).toList();
  }

  /** The questions that close it. */
  public List<Question> closing() {
    return pages.stream()
        .filter(CoursePage::closes)
        .map(each -> Objects.requireNonNull(each.question()))
        .toList();
  }

  /**
   * The questions that are asked before it too, so that what somebody learned can be seen: some of
   * those that close it, and as few as can be answered in two minutes.
   */
  public List<Question> asked() {
    return closing().stream()
        .filter(each -> each.marked() && ASKED.contains(each.kind()))
        .limit(MOST_ASKED)
        .toList();
  }

  /** The page after one, for whoever chose this; empty at the end. */
  public Optional<CoursePage> next(CoursePage here, List<String> chosen) {
    Question question = here.question();
    String chosenWay =
        question == null || chosen.size() != 1
            ? ""
            : question.find(chosen.getFirst()).map(Choice::next).orElse("");
    return at(target(here, chosenWay));
  }

  private Optional<CoursePage> at(int place) {
    return place < pages.size() ? Optional.of(pages.get(place)) : Optional.empty();
  }

  /** Where a way leads, as the place of a page. */
  private int target(CoursePage here, String way) {
    String to = way.isEmpty() ? here.then() : way;
    int next = pages.indexOf(here) + 1;
    return to.isEmpty() ? next : Math.max(next, places().indexOf(to));
  }

  /** How many pages are left on the shortest way to the end, this one among them. */
  public int left(CoursePage here) {
    int[] left = new int[pages.size() + 1];
    for (int at = pages.size() - 1; at >= 0; at--) {
      int shortest = Integer.MAX_VALUE;
      for (String way : ways(pages.get(at))) {
        shortest = Math.min(shortest, left[target(pages.get(at), way)]);
      }
      left[at] = shortest + 1;
    }
    return left[pages.indexOf(here)];
  }

  /** Where the choices of a page lead; an empty one leads on. */
  private static List<String> ways(CoursePage page) {
    Question question = page.question();
    return question == null || question.choices().isEmpty()
        ? List.of("")
        : question.choices().stream().map(Choice::next).distinct().toList();
  }

  /** What two courses have in common that say the same in other words. */
  public List<String> shape() {
    List<String> shape = new ArrayList<>();
    for (CoursePage page : pages) {
      shape.add("#" + page.code() + ">" + page.then());
      shape.addAll(shape(page.question()));
    }
    return shape;
  }

  private static List<String> shape(@Nullable Question question) {
    if (question == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of("?" + question.code() + " " + question.kind() + " " + question.marked()),
            question.choices().stream()
                .map(each -> each.code() + " " + each.right() + ">" + each.next()))
        .toList();
  }
}
