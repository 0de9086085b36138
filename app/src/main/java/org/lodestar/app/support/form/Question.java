package org.lodestar.app.support.form;

import java.util.Arrays;
import java.util.List;

/**
 * A question of a form.
 *
 * @param name of its answer
 * @param needed whether the form cannot be kept without it
 * @param values what can be chosen, as codes; empty where the page brings the choices
 */
public record Question(String name, Kind kind, boolean needed, List<String> values) {
  public Question {
    values = List.copyOf(values);
  }

  /** Sorts of answers. */
  public enum Kind {
    LINE,
    TEXT,
    CHOICE,
    TICKS,
    /** One of a list that the page brings, such as colleagues. */
    PICK,
    DAY,
    /** Some days, from 1 to 365. */
    DAYS,
    /** A day that has come. */
    PAST_DAY,
    /** A day that has not passed. */
    COMING_DAY;

    /** Whether it is asked in three fields. */
    public boolean isDay() {
      return this == DAY || this == PAST_DAY || this == COMING_DAY;
    }
  }

  /** A short answer. */
  public static Question line(String name) {
    return new Question(name, Kind.LINE, false, List.of());
  }

  /** A long answer. */
  public static Question text(String name) {
    return new Question(name, Kind.TEXT, false, List.of());
  }

  /** One of these. */
  public static Question choice(String name, Enum<?>... values) {
    return new Question(name, Kind.CHOICE, false, names(values));
  }

  /** One of these. */
  public static Question choice(String name, String... values) {
    return new Question(name, Kind.CHOICE, false, List.of(values));
  }

  /** Any of these. */
  public static Question ticks(String name, String... values) {
    return new Question(name, Kind.TICKS, false, List.of(values));
  }

  /** One of what the page brings. */
  public static Question pick(String name) {
    return new Question(name, Kind.PICK, false, List.of());
  }

  /** A number of days. */
  public static Question days(String name) {
    return new Question(name, Kind.DAYS, false, List.of());
  }

  /** A day of this sort. */
  public static Question day(String name, Kind kind) {
    return new Question(name, kind, false, List.of());
  }

  /** The same, which must be answered. */
  public Question must() {
    return new Question(name, kind, true, values);
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
