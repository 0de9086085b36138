package org.lodestar.app.pathway.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.directory.Service;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.site.Option;

/**
 * Arrangements, the newest first.
 *
 * @param services every service that can be rung
 */
public record ContinuityPage(
    List<Continuity> arrangements,
    List<Service> services,
    Map<UUID, String> names,
    LocalDate today,
    String action,
    boolean saved) {
  public ContinuityPage {
    arrangements = List.copyOf(arrangements);
    services = List.copyOf(services);
    names = Map.copyOf(names);
  }

  /** Services to choose from. */
  public List<Option> options() {
    return services.stream()
        .filter(service -> !service.purpose().vital())
        .map(service -> Option.of(service.id().toString(), service.name()))
        .toList();
  }

  /** The name of a service. */
  public String service(UUID id) {
    return services.stream()
        .filter(service -> service.id().equals(id))
        .map(Service::name)
        .findFirst()
        .orElse("");
  }

  /** The name of a colleague. */
  public String name(UUID id) {
    return names.getOrDefault(id, "");
  }

  /** How an arrangement stands today. */
  public String state(Continuity each) {
    if (each.isOn(today)) {
      return today.isBefore(each.review()) ? "ON" : "REVIEW";
    }
    return each.isAhead(today) ? "AHEAD" : "OVER";
  }

  /** How many routes a form has room for. */
  public int routes() {
    return ContinuityForm.ROUTES;
  }
}
