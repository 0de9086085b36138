package org.lodestar.app.pathway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement for a time in which things do not run as usual: other routes and a prompt on every
 * page of the pathway. It ends by itself.
 *
 * @param begins first day
 * @param ends last day
 * @param review the day on which somebody looks whether it is still needed
 * @param endedAt when somebody ended it early; null when nobody did
 */
public record Continuity(
    UUID id,
    Content content,
    LocalDate begins,
    LocalDate ends,
    LocalDate review,
    UUID begunBy,
    Instant begunAt,
    @Nullable UUID endedBy,
    @Nullable Instant endedAt,
    long version) {
  /** No arrangement lasts longer: by then it is the pathway that has to change. */
  public static final int MOST_DAYS = 184;

  /**
   * What it says.
   *
   * @param reason why
   * @param prompt what workers have to know; stands on every page of the pathway and where a
   *     contact is prepared
   * @param everybody what public pages say; null when it is nothing to the public
   */
  public record Content(
      String reason, String prompt, @Nullable String everybody, List<Detour> routes) {
    public Content {
      routes = List.copyOf(routes);
    }

    /** All that the public reads of it. */
    public String toEverybody() {
      return Stream.concat(Stream.of(everybody), routes.stream().map(Detour::everybody))
          .filter(Objects::nonNull)
          .collect(Collectors.joining("\n"));
    }
  }

  /**
   * What to do in place of ringing a service.
   *
   * @param service record of the directory
   * @param instead for workers
   * @param everybody for public pages; null when the public rings as usual
   */
  public record Detour(UUID service, String instead, @Nullable String everybody) {}

  /** Whether it is on. */
  public boolean isOn(LocalDate day) {
    return endedAt == null && !day.isBefore(begins) && !day.isAfter(ends);
  }

  /** Whether it is on or still to come. */
  public boolean isAhead(LocalDate day) {
    return endedAt == null && !day.isAfter(ends);
  }

  /** What to do in place of ringing a service. */
  public Optional<String> instead(UUID service) {
    return content.routes().stream()
        .filter(route -> route.service().equals(service))
        .map(Detour::instead)
        .findFirst();
  }
}
