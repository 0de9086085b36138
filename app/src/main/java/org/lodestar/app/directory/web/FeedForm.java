package org.lodestar.app.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which feed an editor reads. */
record FeedForm(
    @NotBlank(message = "directory.feed.address") @Size(max = 200, message = "site.tooLong")
        @Nullable String address) {
  static final FeedForm EMPTY = new FeedForm("");

  String typed() {
    return Objects.requireNonNullElse(address, "");
  }
}
