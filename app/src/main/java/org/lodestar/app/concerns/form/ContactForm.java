package org.lodestar.app.concerns.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.SafeContactChannel;

/** The reporter's name, and the one way that is safe; without one the rule is: do not contact. */
public record ContactForm(
    @Nullable @Size(max = 200, message = "concerns.long") String name,
    @Nullable @NotNull(message = "concerns.choose") Way way) {
  /** Ways that are offered. */
  public enum Way {
    NONE(null),
    PHONE_CALL(SafeContactChannel.PHONE_CALL),
    TEXT_MESSAGE(SafeContactChannel.TEXT_MESSAGE),
    EMAIL(SafeContactChannel.EMAIL),
    POST(SafeContactChannel.POST);

    private final @Nullable SafeContactChannel channel;

    Way(@Nullable SafeContactChannel channel) {
      this.channel = channel;
    }

    public @Nullable SafeContactChannel channel() {
      return channel;
    }

    public boolean byPhone() {
      return this == PHONE_CALL || this == TEXT_MESSAGE;
    }
  }
}
