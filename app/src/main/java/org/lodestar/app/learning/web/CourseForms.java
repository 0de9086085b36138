package org.lodestar.app.learning.web;

import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.CourseVersion;

/** What is typed about a course. */
public final class CourseForms {
  private CourseForms() {}

  private static String of(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  /** A new one. */
  public record Begun(@Nullable String code) {
    static Begun empty() {
      return new Begun(null);
    }

    String named() {
      return of(code).strip();
    }
  }

  /**
   * Its whole text.
   *
   * @param version that was looked at
   */
  public record Written(@Nullable String text, @Nullable Long version) {
    static Written of(CourseVersion text) {
      return new Written(text.body(), text.version());
    }

    String typed() {
      return CourseForms.of(text);
    }
  }

  /**
   * Why it is sent back or withdrawn; where it is signed or asked for, only what was looked at.
   *
   * @param version that was looked at
   */
  public record Decided(@Nullable String reason, @Nullable Long version) {
    static Decided empty() {
      return new Decided(null, null);
    }

    String why() {
      return of(reason);
    }
  }
}
