package org.lodestar.app.support;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something in an advocate's file. Entries are added and never changed. */
public record AdvocacyEntry(
    UUID id, UUID file, Kind kind, Answers answers, @Nullable UUID by, Instant at) {
  /** What sort of entry. */
  public enum Kind {
    /** A yes or a no to having an advocate. */
    CONSENT,
    /** What the advocate and the person want to do; the newest counts. */
    PLAN,
    NOTE,
    /** A talk with somebody else: what was told, why, and whether the person agreed. */
    CONTACT,
    /** Somebody investigating asked for notes: why, for what, and the answer. */
    REQUEST;

    /** As it stands in addresses. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an address names. */
    public static Optional<Kind> ofSlug(String slug) {
      return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
  }
}
