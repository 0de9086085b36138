package org.lodestar.app.learning.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.questions.Choice;
import org.lodestar.app.questions.Question;
import org.lodestar.app.questions.QuestionKind;

/**
 * Reads a course as it is written: some lines of what it is, an empty line, its pages. {@code
 * #code} and a title begin a page; a line of words is a paragraph, one with {@code *} an item of a
 * list. {@code ?code} asks; {@code +} is a right choice, {@code -} a wrong one, {@code ~} neither;
 * {@code >page} says where the choice before it leads, and what it is told; {@code =} says why, to
 * whatever was chosen. Where no choice stands before it, {@code >page} leads on from the page.
 */
public final class CourseText {
  private static final int SHORT = 8;

  private final List<CoursePage> pages = new ArrayList<>();
  private final List<CourseBlock> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private String code = "";
  private String title = "";
  private String then = "";
  private String asked = "";
  private String words = "";
  private String why = "";
  private boolean scale;

  private CourseText() {}

  /** Reads one as it lies in a file. */
  public static Course read(String code, String file) {
    List<String> above = file.lines().takeWhile(line -> !line.isBlank()).toList();
    Map<String, String> head = new HashMap<>();
    above.forEach(
        line -> {
          int colon = line.indexOf(':');
          head.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
    return course(
        code,
        of(head, "title"),
        of(head, "about"),
        Integer.parseInt(of(head, "minutes")),
        LocalDate.parse(of(head, "review")),
        file.lines().skip(above.size()).collect(Collectors.joining("\n")).strip());
  }

  /** The same course in other words. */
  public static Course in(Course course, String title, String about, String body) {
    return course(course.code(), title, about, course.minutes(), course.review(), body);
  }

  private static Course course(
      String code, String title, String about, int minutes, LocalDate review, String body) {
    return new Course(
        code,
        title,
        about,
        minutes,
        review,
        body,
        fingerprint(String.join("\n", title, about, body)),
        new CourseText().pages(body));
  }

  private static String of(Map<String, String> head, String name) {
    return Objects.requireNonNull(head.get(name), name);
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<CoursePage> pages(String body) {
    body.lines().map(String::strip).forEach(this::line);
    page();
    return pages;
  }

  private void line(String line) {
    if (line.isEmpty()) {
      list();
      return;
    }
    String rest = line.substring(1).strip();
    switch (line.charAt(0)) {
      case '#' -> {
        page();
        code = head(rest);
        title = tail(rest);
      }
      case '?' -> {
        list();
        asked = head(rest);
        words = tail(rest);
      }
      case '+' -> choice(rest, true);
      case '-' -> choice(rest, false);
      case '~' -> {
        scale = true;
        choice(rest, false);
      }
      case '>' -> way(head(rest), tail(rest));
      case '=' -> why = rest;
      case '*' -> items.add(rest);
      default -> {
        list();
        blocks.add(new CourseBlock(false, List.of(line)));
      }
    }
  }

  private static String head(String rest) {
    int gap = rest.indexOf(' ');
    return gap < 0 ? rest : rest.substring(0, gap);
  }

  private static String tail(String rest) {
    int gap = rest.indexOf(' ');
    return gap < 0 ? "" : rest.substring(gap + 1).strip();
  }

  /** A choice is known by its place, so that it is the same one in every language. */
  private void choice(String said, boolean right) {
    choices.add(Choice.of(String.valueOf(choices.size() + 1), said, right));
  }

  private void way(String to, String told) {
    if (choices.isEmpty()) {
      then = to;
    } else {
      choices.add(choices.removeLast().telling(told, to));
    }
  }

  private void list() {
    if (!items.isEmpty()) {
      blocks.add(new CourseBlock(true, items));
      items.clear();
    }
  }

  private void page() {
    list();
    if (!code.isEmpty()) {
      pages.add(new CoursePage(code, title, blocks, question(), then));
    }
    blocks.clear();
    choices.clear();
    then = "";
    asked = "";
    words = "";
    why = "";
    scale = false;
  }

  private @Nullable Question question() {
    return asked.isEmpty() ? null : new Question(asked, kind(), !scale, words, why, choices, 0);
  }

  private QuestionKind kind() {
    if (scale) {
      return QuestionKind.SCALE;
    }
    long right = choices.stream().filter(Choice::right).count();
    return right > 1 ? QuestionKind.SEVERAL : QuestionKind.SINGLE;
  }
}
