package org.lodestar.app.vault;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that was opened. It says its content only when asked by {@link #text()}: printed, logged
 * or put into a message it stays silent.
 */
public final class PersonalText {
  private final String text;

  private PersonalText(String text) {
    this.text = Objects.requireNonNull(text);
  }

  /** A text that is to be handled as personal. */
  public static PersonalText of(String text) {
    return new PersonalText(text);
  }

  /** What was typed into a form; nothing when nothing was. */
  public static @Nullable PersonalText typed(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : new PersonalText(typed);
  }

  /** What was typed where validation has found something. */
  public static PersonalText needed(@Nullable String typed) {
    return new PersonalText(typed == null ? "" : typed);
  }

  /** What stands in a field of a form; empty when there is nothing. */
  public static String shown(@Nullable PersonalText text) {
    return text == null ? "" : text.text;
  }

  /** The content, for showing it to somebody who may see it. */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "[personal]";
  }
}
