package org.lodestar.app.triage.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** To whom a concern can be handed; where nobody could accept it, with whom to ring. */
@Component
class Partners {
  private final Organisations organisations;
  private final People people;

  Partners(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  /** All but the worker's own organisation. */
  List<Option> options(Worker worker, Page page) {
    Set<UUID> accepting = people.organisationsWith(Action.ACCEPT_CONCERN.roles());
    return organisations.list().stream()
        .filter(each -> !each.id().equals(worker.organisation()))
        .map(
            each ->
                Option.of(each.id().toString(), label(each, accepting.contains(each.id()), page)))
        .toList();
  }

  /** By name, with the number on which they are rung; empty for none of ours. */
  String named(@Nullable UUID organisation, Page page) {
    return organisation == null
        ? ""
        : organisations
            .find(organisation)
            .map(each -> each.name() + "." + number(each.id(), page))
            .orElse("");
  }

  private static String label(Organisation each, boolean accepts, Page page) {
    return accepts
        ? each.name()
        : page.t("triage.offer.nobodyAccepts", each.name()) + number(each.ringAtNight(), page);
  }

  /** Whether anybody there may accept a concern. */
  private boolean accepts(UUID organisation) {
    return people.anyHolds(organisation, Action.ACCEPT_CONCERN.roles());
  }

  /** That nobody is called there; empty where somebody may accept it. */
  String warning(UUID organisation, Page page) {
    return accepts(organisation)
        ? ""
        : page.t("triage.offerCheck.nobodyAccepts") + number(organisation, page);
  }

  /** On which number they are rung, where one is recorded; begins with a blank. */
  String number(UUID organisation, Page page) {
    return number(organisations.find(organisation).map(Organisation::ringAtNight).orElse(""), page);
  }

  private static String number(String ring, Page page) {
    return " " + (ring.isBlank() ? page.t("triage.ring.none") : page.t("triage.ring", ring));
  }
}
