package org.lodestar.journeys;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One or several pieces of a page, found by a CSS selector. What is done to a piece needs exactly
 * one that can be seen and used, as a person could.
 */
interface Part {
  /** Pieces inside these. */
  Part at(String css);

  /** Those of them that say so, in capital or small letters. */
  Part having(String text);

  Part nth(int place);

  /** Those of them that can be seen. */
  Part shown();

  /** Those of them that are ticked. */
  Part ticked();

  int count();

  /** What a reader sees of each. */
  List<String> texts();

  /** All that stands in each, also what no reader sees, such as the title of a drawing. */
  List<String> wholeTexts();

  /** What stands in a field. */
  String value();

  @Nullable String attribute(String name);

  /** What stands in an attribute that must be there. */
  default String said(String name) {
    return Objects.requireNonNull(attribute(name), "no " + name);
  }

  boolean isChecked();

  boolean isShown();

  void click();

  void check();

  void uncheck();

  void fill(String text);

  /** Presses Enter in a field, which sends its form. */
  void enter();

  /** Chooses from a list, by value or by words. */
  void pick(String choice);

  /** Chooses files. */
  void attach(Path... files);

  List<Part> all();

  default Part first() {
    return nth(0);
  }

  default Part last() {
    return nth(count() - 1);
  }

  /** What a reader sees of the first. */
  default String text() {
    return first().texts().getFirst().strip();
  }
}
