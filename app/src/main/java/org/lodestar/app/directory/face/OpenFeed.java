package org.lodestar.app.directory.face;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.WardsHere;
import org.lodestar.app.directory.domain.HumanServices;
import org.lodestar.app.directory.domain.HumanServices.Listed;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.site.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What public pages show of services, in English, for other programs to read. */
@Component
@Transactional(readOnly = true)
public class OpenFeed {
  private final Helplines helplines;
  private final Services services;
  private final ObjectProvider<WardsHere> here;

  OpenFeed(Helplines helplines, Services services, ObjectProvider<WardsHere> here) {
    this.helplines = helplines;
    this.services = services;
    this.here = here;
  }

  /**
   * All of it as it stands now.
   *
   * @param changed when anything of it changed last, as far as records say so
   */
  public record Feed(
      List<Listed> services, List<Need> needs, HumanServices words, Instant changed) {
    public Feed {
      services = List.copyOf(services);
      needs = List.copyOf(needs);
    }
  }

  /** Reads it. What is hidden is gone with the next question. */
  public Feed read() {
    Map<UUID, Instant> changes = services.changes();
    List<Need> needs = services.needs();
    WardsHere wards = here.getIfAvailable();
    return new Feed(
        helplines.said(Language.ENGLISH).stream()
            .map(Helplines.Said::english)
            .filter(OpenFeed::isReached)
            .map(each -> new Listed(each, changes.getOrDefault(each.id(), Instant.EPOCH)))
            .toList(),
        needs,
        new HumanServices(needs, wards == null ? Map.of() : wards.wards()),
        changes.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH));
  }

  /** Keys to press are no service, and what has neither a number nor a website helps nobody. */
  private static boolean isReached(Service service) {
    return (service.callable() && !service.number().isEmpty()) || !service.website().isEmpty();
  }

  /** The ward of a postcode. */
  public Optional<String> wardOf(String postcode) {
    WardsHere wards = here.getIfAvailable();
    return wards == null ? Optional.empty() : wards.wardOf(postcode);
  }
}
