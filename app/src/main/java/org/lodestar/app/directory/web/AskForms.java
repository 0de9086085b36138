package org.lodestar.app.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a second person says about a change of the directory. */
final class AskForms {
  private AskForms() {}

  /** It was rung, and the service answered. */
  record Confirmed(
      @NotBlank(message = "directory.ask.answered.missing")
          @Size(max = 200, message = "site.tooLong")
          @Nullable String answered,
      @NotBlank(message = "members.code.missing") @Size(max = 60, message = "members.code.wrong")
          @Nullable String factor) {
    String heard() {
      return Objects.requireNonNullElse(answered, "");
    }

    String code() {
      return Objects.requireNonNullElse(factor, "");
    }

    /** Codes stay out of logs. */
    @Override
    public String toString() {
      return "Confirmed";
    }
  }

  /** It is not to be shown. */
  record Turned(
      @NotBlank(message = "directory.ask.why.missing") @Size(max = 500, message = "site.tooLong")
          @Nullable String why) {
    String words() {
      return Objects.requireNonNullElse(why, "");
    }
  }
}
