package org.lodestar.app.strategy.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.lodestar.app.strategy.Basis;
import org.lodestar.app.strategy.Basis.Kind;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.StrategyAction;
import org.lodestar.app.strategy.store.BasisRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a strategy rests on: consultation, equality impact assessment, approvals. */
@Component
@Transactional
public class Bases {
  private final BasisRows rows;
  private final PlanDesk desk;
  private final Policy policy;
  private final Audit audit;

  Bases(BasisRows rows, PlanDesk desk, Policy policy, Audit audit) {
    this.rows = rows;
    this.desk = desk;
    this.policy = policy;
    this.audit = audit;
  }

  /** What one rests on, the earliest first. */
  @Transactional(readOnly = true)
  public List<Basis> list(Worker worker, UUID strategy) {
    policy.require(worker, Action.READ_PLAN);
    return rows.list(strategy);
  }

  /**
   * What a strategy lacks.
   *
   * @param body a board that oversees an action of it and has not approved it; null for the rest
   */
  public record Lack(Kind kind, @Nullable UUID body) {}

  /** What is not there yet: advice before it is put in force, and no more. */
  @Transactional(readOnly = true)
  public List<Lack> lacking(Worker worker, Strategy strategy) {
    List<Basis> all = list(worker, strategy.id());
    List<Lack> lacking = new ArrayList<>();
    for (Kind kind : List.of(Kind.CONSULTATION, Kind.EQUALITY, Kind.CABINET)) {
      if (all.stream().noneMatch(each -> each.kind() == kind)) {
        lacking.add(new Lack(kind, null));
      }
    }
    Set<UUID> approved =
        all.stream().map(Basis::body).filter(Objects::nonNull).collect(Collectors.toSet());
    desk.actions(strategy.id()).stream()
        .flatMap(each -> each.planned().parties().overseers().stream())
        .distinct()
        .filter(each -> !approved.contains(each))
        .sorted()
        .forEach(each -> lacking.add(new Lack(Kind.BOARD, each)));
    return lacking;
  }

  /**
   * Adds one; adding the same one again changes nothing.
   *
   * @throws Refused when it names no board where one is asked for, or lies ahead
   */
  public void add(Worker worker, Basis added) {
    policy.require(worker, Action.EDIT_PLAN);
    desk.open(added.strategy());
    boolean board = added.kind() == Kind.BOARD;
    UUID body = added.body();
    if (board && (body == null || !desk.bodies().containsKey(body))) {
      throw Refused.at("body", "strategy.basis.body.missing");
    }
    if (added.on().isAfter(desk.today())) {
      throw Refused.at("on", "strategy.basis.on.ahead");
    }
    Basis kept =
        new Basis(
            added.id(),
            added.strategy(),
            added.kind(),
            board ? body : null,
            added.on(),
            added.words(),
            added.link(),
            worker.id(),
            desk.now());
    if (rows.insert(kept)) {
      audit.record(
          Entry.of(StrategyAction.STRATEGY_BASIS_ADDED, ObjectRef.of("STRATEGY", added.strategy()))
              .detail(Detail.none().with("kind", added.kind())));
    }
  }
}
