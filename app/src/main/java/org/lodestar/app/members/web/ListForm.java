package org.lodestar.app.members.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A list of colleagues, as it was pasted.
 *
 * @param outside that addresses outside the place's own domains are right
 * @param suspend who is not on it and is to be kept out
 * @param tried the mark of the very list of which it was shown what it does; null before
 */
record ListForm(
    @NotNull(message = "members.person.organisation.missing") @Nullable UUID organisation,
    @NotBlank(message = "members.list.missing") @Size(max = 100_000, message = "members.list.long")
        String text,
    @Nullable Boolean outside,
    @Nullable List<UUID> suspend,
    @Nullable String tried) {
  static ListForm empty(UUID organisation) {
    return new ListForm(organisation, "", null, List.of(), null);
  }

  /** Whom somebody ticked to be kept out. */
  List<UUID> kept() {
    return suspend == null ? List.of() : suspend.stream().filter(Objects::nonNull).toList();
  }

  /** Tells one list from another. */
  String mark() {
    return DigestUtils.sha256Hex(organisation + "\n" + text.strip());
  }

  /** Whether what this very list does was shown. */
  boolean wasTried() {
    return mark().equals(tried);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "ListForm";
  }
}
