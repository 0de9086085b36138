package org.lodestar.app.learning.face;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.CourseText;
import org.lodestar.app.learning.store.CourseFiles;
import org.lodestar.app.library.ToolkitWords;
import org.lodestar.app.library.TranslatedText;
import org.lodestar.app.library.face.ToolkitTranslations;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.face.Answers;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused.Refusal;
import org.springframework.stereotype.Component;

/**
 * What a course says that needs no account: in English, in easy words, and in another language once
 * somebody who speaks it has read these very words and a second person approved them.
 */
@Component
public class OpenCourses implements TranslatedText {
  /** What it is written under in other languages. */
  public static final String ITEM = "course-" + CourseFiles.KNOW_THE_SIGNS;

  private final Course plain = CourseFiles.read(CourseFiles.KNOW_THE_SIGNS);
  private final Course easy = CourseFiles.easy(CourseFiles.KNOW_THE_SIGNS);
  private final ToolkitTranslations translations;

  OpenCourses(ToolkitTranslations translations) {
    this.translations = translations;
    mustHold(plain);
    if (!easy.shape().equals(plain.shape())) {
      throw new IllegalStateException("Easy words ask something else: " + easy.code());
    }
  }

  /** A course that came with the platform and cannot be walked is a defect of the build. */
  private static void mustHold(Course course) {
    List<Refusal> faults = Answers.faults(placed(course), course.places());
    if (!faults.isEmpty()) {
      throw new IllegalStateException(course.code() + ": " + faults);
    }
  }

  private static List<Answers.Placed> placed(Course course) {
    return course.pages().stream().flatMap(page -> placed(page).stream()).toList();
  }

  private static Optional<Answers.Placed> placed(CoursePage page) {
    Question question = page.question();
    return question == null
        ? Optional.empty()
        : Optional.of(new Answers.Placed(page.code(), question));
  }

  /**
   * A course, and the language in which it is said.
   *
   * @param language the one that was asked for or, where nobody has signed it, English
   */
  public record Said(Course course, Language language) {}

  /** As it is said in a language today, else in English. */
  public Said said(Language language, boolean easyWords) {
    if (language == Language.ENGLISH) {
      return new Said(easyWords ? easy : plain, language);
    }
    return translations
        .say(ITEM, language, english())
        .map(said -> CourseText.in(plain, said.title(), said.about(), said.body()))
        .filter(this::isSame)
        .map(said -> new Said(said, language))
        .orElseGet(() -> new Said(plain, Language.ENGLISH));
  }

  @Override
  public String code() {
    return ITEM;
  }

  @Override
  public ToolkitWords english() {
    return new ToolkitWords(plain.title(), plain.about(), plain.body());
  }

  /** Codes lead from page to page: with other ones it would be another course. */
  @Override
  public List<Refusal> check(ToolkitWords said) {
    return isSame(CourseText.in(plain, said.title(), said.about(), said.body()))
        ? List.of()
        : List.of(Refusal.of("body", "learning.words.shape"));
  }

  private boolean isSame(Course said) {
    return said.shape().equals(plain.shape());
  }

  /** In all words, and in easy ones. */
  public List<Course> voices() {
    return List.of(plain, easy);
  }
}
