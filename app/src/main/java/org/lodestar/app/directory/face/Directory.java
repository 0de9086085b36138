package org.lodestar.app.directory.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.directory.Findable;
import org.lodestar.app.directory.Need;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.ServiceAsk;
import org.lodestar.app.directory.domain.ToldPlace;
import org.lodestar.app.directory.store.Services;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory as its editors keep it. What pages say of a service changes when a second person
 * has confirmed it ({@link ServiceAsks}); hiding one takes one hand, but for those that lead people
 * in danger, and ways to the emergency services change by no form.
 */
@Component
@Transactional
public class Directory {
  private final Services services;
  private final ServiceAsks asks;
  private final Policy policy;
  private final Audit audit;

  Directory(Services services, ServiceAsks asks, Policy policy, Audit audit) {
    this.services = services;
    this.asks = asks;
    this.policy = policy;
    this.audit = audit;
  }

  /** Every service, shown or not, in order. */
  @Transactional(readOnly = true)
  public List<Service> list(Worker editor) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return services.all();
  }

  /** One service. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Service get(Worker editor, UUID id) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return services.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Adds a service, which nobody sees yet; adding the same one again changes nothing.
   *
   * @return what waits for a second person, where pages shall show it
   * @throws Refused for a way to the emergency services
   */
  public Optional<ServiceAsk> add(Worker editor, Service added) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    refuseEmergency(added);
    refuseToldPlace(added);
    Service hidden = added.shown(false);
    if (services.insert(hidden)) {
      audit.record(DirectoryAudit.SERVICE_ADDED, ref(added.id()));
      if (added.shown()) {
        asks.ask(editor, services.find(added.id()).orElseThrow(), added);
      }
    }
    return asks.lockWaiting(added.id());
  }

  /**
   * Replaces a service, or asks a second person where pages would say something else.
   *
   * @return what waits for that person
   * @throws ServiceChanged when somebody else was quicker
   * @throws Refused for a way to the emergency services, and while a change waits already
   */
  public Optional<ServiceAsk> change(Worker editor, Service changed) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    Optional<ServiceAsk> waits = asks.lockWaiting(changed.id());
    Service before = services.find(changed.id()).orElseThrow(NotFound::new);
    refuseEmergency(before);
    refuseEmergency(changed);
    refuseToldPlace(changed);
    if (before.version() != changed.version()) {
      throw new ServiceChanged(before);
    }
    boolean leaves = changed.leavesLeaders(before);
    if (waits.isPresent() && (changed.shown() || leaves)) {
      throw Refused.because("directory.error.waits");
    }
    if (changed.saysMoreThan(before) || leaves) {
      return Optional.of(asks.ask(editor, before, changed));
    }
    waits.ifPresent(asks::overtake);
    if (!services.update(changed)) {
      throw new ServiceChanged(services.find(changed.id()).orElseThrow(NotFound::new));
    }
    boolean hides = before.shown() && !changed.shown();
    if (hides) {
      asks.hidden(editor, before, changed);
    }
    audit.record(
        hides ? DirectoryAudit.SERVICE_HIDDEN : DirectoryAudit.SERVICE_CHANGED, ref(changed.id()));
    return Optional.empty();
  }

  /**
   * Takes a service off all pages at once; a change of it that waits ends. Hiding it twice changes
   * nothing. What leads people in danger takes a second person.
   *
   * @return what waits for that person
   * @throws Refused for a way to the emergency services, and for what leads people in danger while
   *     a change of it waits
   */
  public Optional<ServiceAsk> hide(Worker editor, UUID id) {
    Service now = get(editor, id);
    return now.shown() || asks.lockWaiting(id).isPresent()
        ? change(editor, now.shown(false))
        : Optional.empty();
  }

  /** Whether people find each of these today, and why not. */
  @Transactional(readOnly = true)
  public Map<UUID, Findable> findable(Worker editor, List<Service> listed) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    Map<UUID, Services.Days> days = services.days();
    LocalDate today = services.today();
    return listed.stream()
        .collect(
            Collectors.toMap(
                Service::id,
                each -> {
                  Services.Days its = days.getOrDefault(each.id(), Services.Days.ALWAYS);
                  return Findable.of(each, its.from(), its.until(), today);
                }));
  }

  /** What came by copy from another partnership, and no page has shown here. */
  @Transactional(readOnly = true)
  public List<Service> unasked(Worker editor) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    return services.unasked();
  }

  /**
   * Asks a second person for each that came by copy; whoever asks has looked at none of them, so
   * that the other one rings each. Asking again asks for what is left.
   */
  public void askForCopied(Worker editor) {
    unasked(editor).forEach(each -> asks.ask(editor, each, each.shown(true)));
  }

  private static void refuseEmergency(Service service) {
    if (service.purpose().vital()) {
      throw Refused.at("purpose", "directory.error.emergency");
    }
  }

  /**
   * Where people sleep in safety nobody is told the place: not in its own field, which the database
   * refuses too, and not by a postcode or a street in the words around it. What is hidden may be
   * hidden whatever it says.
   */
  private static void refuseToldPlace(Service service) {
    if (!service.reach().hidesItsPlace()) {
      return;
    }
    if (!service.reach().address().isEmpty()) {
      throw Refused.at("address", "directory.error.place");
    }
    if (!service.shown()) {
      return;
    }
    Map<String, String> said =
        Map.of(
            "name", service.name(),
            "hours", service.hours(),
            "languages", service.languages(),
            "cost", service.cost(),
            "whoFor", service.whoFor(),
            "provider", service.reach().provider());
    said.forEach(
        (field, words) -> {
          if (ToldPlace.in(words)) {
            throw Refused.at(field, "directory.error.place");
          }
        });
  }

  /** What people need, as records may name it. */
  @Transactional(readOnly = true)
  public List<Need> needs() {
    return services.needs();
  }

  /** How many records that pages show are to be checked. */
  @Transactional(readOnly = true)
  public int due() {
    return services.due();
  }

  /**
   * Notes that the editor has compared the record with its source today.
   *
   * @throws Refused while a change waits: it is checked with that
   */
  public void checked(Worker editor, UUID id) {
    policy.require(editor, Action.EDIT_DIRECTORY);
    if (asks.lockWaiting(id).isPresent()) {
      throw Refused.because("directory.error.waits");
    }
    if (!services.checked(id, editor.id(), "")) {
      throw new NotFound();
    }
    audit.record(DirectoryAudit.SERVICE_CHECKED, ref(id));
  }

  /** The day by which freshness is measured. */
  @Transactional(readOnly = true)
  public LocalDate today() {
    return services.today();
  }

  static ObjectRef ref(UUID id) {
    return ObjectRef.of("SERVICE", id);
  }
}
