package org.lodestar.app.statements.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.lodestar.app.statements.Duty;
import org.lodestar.app.statements.face.Duties;
import org.springframework.stereotype.Component;

/** Duties in law that somebody looks after. */
@Component
class DutyHolding implements PostHolding {
  private static final int PLACE = 3;

  private final Duties duties;
  private final People people;

  DutyHolding(Duties duties, People people) {
    this.duties = duties;
    this.people = people;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public Set<UUID> holders(Worker worker) {
    return duties.list(worker).stream()
        .map(each -> each.carried().owner())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Held> held(Worker worker, Page page, UUID holder) {
    return of(worker, holder).stream()
        .map(
            each ->
                new Held(
                    "DUTY",
                    each.id(),
                    page.t("statements.duty.handOver"),
                    each.law().name(),
                    "/duties/" + each.code()))
        .toList();
  }

  private List<Duty> of(Worker worker, UUID holder) {
    return duties.list(worker).stream()
        .filter(each -> holder.equals(each.carried().owner()))
        .toList();
  }

  @Override
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    if (!of(worker, from).isEmpty() && !canOwn(to)) {
      throw Refused.because("statements.duty.handOver.cannot");
    }
    duties.handOver(worker, from, to, reason);
  }

  @Override
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    duties.giveBack(worker, from, to, which, reason);
  }

  private boolean canOwn(UUID to) {
    return people.listByRoles(Action.READ_DUTIES.roles()).stream()
        .anyMatch(each -> each.id().equals(to));
  }
}
