package org.lodestar.app.pathway.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.directory.KnownNumbers;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.pathway.Continuity;
import org.lodestar.app.pathway.PathwayAction;
import org.lodestar.app.pathway.store.ContinuityRows;
import org.lodestar.app.pathway.store.PathwayDesk;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Arrangements for a time in which things do not run as usual. */
@Component
@Transactional
public class ContinuityPlans {
  private final ContinuityRows rows;
  private final Helplines helplines;
  private final PathwayDesk desk;

  ContinuityPlans(ContinuityRows rows, Helplines helplines, PathwayDesk desk) {
    this.rows = rows;
    this.helplines = helplines;
    this.desk = desk;
  }

  /**
   * The days of an arrangement.
   *
   * @param ends last day
   * @param review between the two
   */
  public record Days(LocalDate begins, LocalDate ends, LocalDate review) {}

  /** The newest, newest first. */
  @Transactional(readOnly = true)
  public List<Continuity> list(Worker worker) {
    desk.require(worker, Action.SWITCH_CONTINUITY);
    return rows.list();
  }

  /** One arrangement. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Continuity get(Worker worker, UUID id) {
    desk.require(worker, Action.SWITCH_CONTINUITY);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Begins one, today or later; beginning the same one again changes nothing.
   *
   * @throws Refused for days in the past or out of order, while another one is on, for a route in
   *     place of an emergency number, and for public words with a number that is not in the
   *     directory
   */
  public void begin(Worker worker, UUID id, Continuity.Content content, Days days) {
    desk.require(worker, Action.SWITCH_CONTINUITY);
    rows.hold();
    if (rows.find(id).isPresent()) {
      return;
    }
    check(days, desk.today());
    check(content);
    if (rows.ahead(days.begins()).stream().anyMatch(other -> overlap(other, days))) {
      throw Refused.because("pathway.refused.ALREADY_ARRANGED");
    }
    rows.insert(
        new Continuity(
            id,
            content,
            days.begins(),
            days.ends(),
            days.review(),
            worker.id(),
            desk.now(),
            null,
            null,
            0));
    desk.trace(
        PathwayAction.CONTINUITY_BEGUN,
        id,
        Detail.none().with("from", days.begins()).with("until", days.ends()));
  }

  static void check(Days days, LocalDate today) {
    if (days.begins().isBefore(today)) {
      throw Refused.at("begins", "pathway.refused.IN_THE_PAST");
    }
    if (days.review().isBefore(days.begins()) || days.ends().isBefore(days.review())) {
      throw Refused.at("review", "pathway.refused.DAYS_OUT_OF_ORDER");
    }
    if (days.ends().isAfter(days.begins().plusDays(Continuity.MOST_DAYS))) {
      throw Refused.at("ends", "pathway.refused.TOO_LONG");
    }
  }

  /** The route to an emergency number is never changed, and no number is copied with a mistake. */
  private void check(Continuity.Content content) {
    List<Service> services = helplines.list(Language.ENGLISH);
    Set<UUID> open =
        services.stream()
            .filter(service -> !service.purpose().vital())
            .map(Service::id)
            .collect(Collectors.toSet());
    if (!content.routes().stream().map(Continuity.Detour::service).allMatch(open::contains)) {
      throw Refused.because("pathway.refused.NO_OTHER_ROUTE");
    }
    KnownNumbers known = new KnownNumbers(services.stream().map(Service::number).toList());
    if (!known.strangersIn(content.toEverybody()).isEmpty()) {
      throw Refused.because("pathway.refused.NUMBER_NOT_KNOWN");
    }
  }

  private static boolean overlap(Continuity other, Days days) {
    return !other.begins().isAfter(days.ends()) && !days.begins().isAfter(other.ends());
  }

  /** Ends one before its last day. */
  public void end(Worker worker, UUID id, long version) {
    desk.require(worker, Action.SWITCH_CONTINUITY);
    Continuity present = rows.find(id).orElseThrow(NotFound::new);
    rows.end(present.id(), worker.id(), desk.now(), version);
    desk.trace(PathwayAction.CONTINUITY_ENDED, id, Detail.none());
  }
}
