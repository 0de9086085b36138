package org.lodestar.app.strategy.face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.Body;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.store.BodyRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of bodies: each is found by its name and by each of its aliases. */
@Component
@Transactional
public class Bodies {
  /** Bodies on one page. */
  public static final int PAGE = 20;

  private final BodyRows rows;
  private final Policy policy;
  private final Audit audit;

  Bodies(BodyRows rows, Policy policy, Audit audit) {
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
  }

  /** Those of which a name or an alias holds the words, by name; all of them for no words. */
  @Transactional(readOnly = true)
  public List<Body> search(Worker worker, String words) {
    policy.require(worker, Action.READ_PLAN);
    return words.isBlank() ? rows.list() : rows.search(words.strip());
  }

  /** All of them by identifier, in the order of their names. */
  @Transactional(readOnly = true)
  public Map<UUID, Body> all(Worker worker) {
    policy.require(worker, Action.READ_PLAN);
    Map<UUID, Body> all = new LinkedHashMap<>();
    rows.list().forEach(each -> all.put(each.id(), each));
    return all;
  }

  /** One of them. Throws {@link NotFound}. */
  @Transactional(readOnly = true)
  public Body get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_PLAN);
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /**
   * Takes a body in; taking the same one in again changes nothing.
   *
   * @throws Refused when another body is called so
   */
  public void add(Worker worker, UUID id, Body.Content content) {
    policy.require(worker, Action.EDIT_BODIES);
    rows.hold();
    if (rows.find(id).isPresent()) {
      return;
    }
    check(id, content);
    rows.insert(id, content);
    trace(StrategyAction.PARTNER_BODY_ADDED, id);
  }

  /**
   * Changes a body.
   *
   * @throws Refused when another body is called so
   * @throws org.lodestar.app.site.EditClash when somebody else changed it meanwhile
   */
  public void change(Worker worker, UUID id, Body.Content content, long version) {
    policy.require(worker, Action.EDIT_BODIES);
    rows.hold();
    if (rows.find(id).isEmpty()) {
      throw new NotFound();
    }
    check(id, content);
    rows.update(id, content, version);
    trace(StrategyAction.PARTNER_BODY_CHANGED, id);
  }

  /** Bodies that are there and for which somebody speaks, by name. */
  @Transactional(readOnly = true)
  public List<Body> spokenForBy(Worker worker, UUID holder) {
    policy.require(worker, Action.READ_PLAN);
    return rows.list().stream()
        .filter(each -> each.stands() && each.isRepresentedBy(holder))
        .toList();
  }

  /** From now on another speaks for them, in the same posts. */
  public void handOver(Worker worker, UUID from, UUID to) {
    policy.require(worker, Action.EDIT_BODIES);
    rows.hold();
    spokenForBy(worker, from).forEach(each -> pass(each, from, to));
  }

  /** Whoever spoke for some of them before does so again: it went to another by mistake. */
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which) {
    policy.require(worker, Action.EDIT_BODIES);
    rows.hold();
    spokenForBy(worker, from).stream()
        .filter(each -> which.contains(each.id()))
        .forEach(each -> pass(each, from, to));
  }

  private void pass(Body each, UUID from, UUID to) {
    rows.update(each.id(), each.content().spokenForBy(from, to), each.version());
    trace(StrategyAction.PARTNER_BODY_CHANGED, each.id());
  }

  private void check(UUID id, Body.Content content) {
    List<String> names =
        Stream.concat(Stream.of(content.name()), content.aliases().stream()).toList();
    List<Refusal> wrong =
        Stream.of(
                taken(id, List.of(content.name()), "name"),
                taken(id, content.aliases(), "aliases"),
                twice(names),
                successor(id, content))
            .flatMap(List::stream)
            .toList();
    Refused.unlessEmpty(wrong);
  }

  private List<Refusal> taken(UUID id, List<String> names, String field) {
    return rows.taken(id, names).stream()
        .map(name -> new Refusal(field, "strategy.body.taken", name))
        .toList();
  }

  private static List<Refusal> twice(List<String> names) {
    long different =
        names.stream().map(each -> each.toLowerCase(java.util.Locale.ROOT)).distinct().count();
    return different == names.size()
        ? List.of()
        : List.of(Refusal.of("aliases", "strategy.body.twice"));
  }

  private List<Refusal> successor(UUID id, Body.Content content) {
    UUID successor = content.successor();
    if (successor == null) {
      return List.of();
    }
    boolean wrong =
        successor.equals(id) || content.endedOn() == null || rows.find(successor).isEmpty();
    return wrong ? List.of(Refusal.of("successor", "strategy.body.successor.wrong")) : List.of();
  }

  private void trace(AuditAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("PARTNER_BODY", id)));
  }
}
