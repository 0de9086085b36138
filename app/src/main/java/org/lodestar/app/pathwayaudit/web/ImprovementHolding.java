package org.lodestar.app.pathwayaudit.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.PostHolding;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.pathwayaudit.Improvement;
import org.lodestar.app.pathwayaudit.face.ImprovementHandOver;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/** What has to get better after an audit of the pathway; it stays in its organisation. */
@Component
class ImprovementHolding implements PostHolding {
  private static final int PLACE = 4;

  private final ImprovementHandOver improvements;
  private final Auditing auditing;
  private final People people;

  ImprovementHolding(ImprovementHandOver improvements, Auditing auditing, People people) {
    this.improvements = improvements;
    this.auditing = auditing;
    this.people = people;
  }

  @Override
  public int order() {
    return PLACE;
  }

  @Override
  public Set<UUID> holders(Worker worker) {
    return improvements.open(worker).stream().map(Improvement::owner).collect(Collectors.toSet());
  }

  @Override
  public List<Held> held(Worker worker, Page page, UUID holder) {
    List<Improvement> held = of(worker, holder);
    if (held.isEmpty()) {
      return List.of();
    }
    AuditWords words = auditing.words(worker, page, List.of());
    return held.stream().map(each -> held(worker, page, words, each)).toList();
  }

  private static Held held(Worker worker, Page page, AuditWords words, Improvement each) {
    return new Held(
        "PATHWAY_IMPROVEMENT",
        each.id(),
        page.t("pathwayaudit.handOver"),
        page.t("pathwayaudit.handOver.one", words.title(each.rate().step()), page.date(each.due())),
        href(worker, each));
  }

  /** Whoever does not audit the pathway may not open the audit. */
  private static @Nullable String href(Worker worker, Improvement each) {
    return worker.mayEver(Action.AUDIT_PATHWAY) ? "/pathway-audits/" + each.audit() : null;
  }

  private List<Improvement> of(Worker worker, UUID holder) {
    return improvements.open(worker).stream().filter(each -> holder.equals(each.owner())).toList();
  }

  @Override
  public void handOver(Worker worker, UUID from, UUID to, String reason) {
    if (!of(worker, from).isEmpty() && !canFollow(from, to)) {
      throw Refused.because("pathwayaudit.handOver.cannot");
    }
    improvements.handOver(worker, from, to);
  }

  @Override
  public void giveBack(Worker worker, UUID from, UUID to, Set<UUID> which, String reason) {
    improvements.giveBack(worker, from, to, which);
  }

  private boolean canFollow(UUID from, UUID to) {
    Optional<UUID> organisation = people.find(from).map(Person::organisation);
    return people
        .find(to)
        .filter(each -> organisation.filter(each.organisation()::equals).isPresent())
        .filter(each -> Action.READ_LOCAL_PATHWAY.roles().stream().anyMatch(each.roles()::contains))
        .isPresent();
  }
}
