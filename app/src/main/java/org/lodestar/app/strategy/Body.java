package org.lodestar.app.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A board or organisation that has a part in the strategy.
 *
 * @param version rises with each change
 */
public record Body(UUID id, Content content, long version) {
  /**
   * What is known of it.
   *
   * @param aliases what else it is called; no other body is called so
   * @param endedOn null while it is there
   * @param successor what took its place
   */
  public record Content(
      String name,
      BodyKind kind,
      List<String> aliases,
      List<Representative> representatives,
      @Nullable LocalDate endedOn,
      @Nullable UUID successor) {
    public Content {
      aliases = List.copyOf(aliases);
      representatives = List.copyOf(representatives);
    }

    /** The same with another in the posts of one. */
    public Content spokenForBy(UUID from, UUID to) {
      return new Content(
          name,
          kind,
          aliases,
          representatives.stream()
              .map(each -> from.equals(each.worker()) ? new Representative(each.post(), to) : each)
              .distinct()
              .toList(),
          endedOn,
          successor);
    }
  }

  /** Who speaks for it: a post, and who holds it if they work with the platform. */
  public record Representative(String post, @Nullable UUID worker) {}

  /** What it is called. */
  public String name() {
    return content.name();
  }

  /** Its name with its shortest alias behind it, if it has any. */
  public String shown() {
    return content.aliases().isEmpty()
        ? content.name()
        : content.name() + " (" + content.aliases().getFirst() + ")";
  }

  /** Whether it is still there. */
  public boolean stands() {
    return content.endedOn() == null;
  }

  /** Workers who speak for it. */
  public Set<UUID> spokenForBy() {
    return content.representatives().stream()
        .map(Representative::worker)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a worker speaks for it. */
  public boolean isRepresentedBy(UUID worker) {
    return spokenForBy().contains(worker);
  }
}
