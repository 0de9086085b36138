package org.lodestar.app.rights.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseHead;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.rights.Breach;
import org.lodestar.app.rights.domain.BreachRules;
import org.lodestar.app.rights.face.BreachCare;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;

/**
 * The way to whoever could be in danger: their case for whoever opens it, with how they may be
 * contacted now; for all others who opens it and what the person speaks. No number of theirs stands
 * here.
 */
@Component
class WayRowMaker {
  private final BreachCare care;
  private final People people;
  private final Organisations organisations;

  WayRowMaker(BreachCare care, People people, Organisations organisations) {
    this.organisations = organisations;
    this.care = care;
    this.people = people;
  }

  /**
   * The way.
   *
   * @param links where it leads, for whoever may go there
   */
  record Reaching(List<SummaryRow> rows, List<Crumb> links) {
    Reaching {
      rows = List.copyOf(rows);
      links = List.copyOf(links);
    }
  }

  Reaching reaching(Worker worker, Breach breach, Page page) {
    String question = page.t("rights.breach.reach");
    List<BreachCare.Way> ways = care.ways(worker, breach);
    if (ways.isEmpty()) {
      String ask = page.t("rights.breach.reach.ask", teller(breach));
      return new Reaching(List.of(SummaryRow.of(question, ask)), List.of());
    }
    return new Reaching(
        ways.stream().map(way -> row(breach, way, question, page)).toList(),
        ways.stream().flatMap(way -> link(worker, way, page).stream()).distinct().toList());
  }

  private String teller(Breach breach) {
    return people.find(breach.told().by()).map(Person::displayName).orElse("");
  }

  private SummaryRow row(Breach breach, BreachCare.Way way, String question, Page page) {
    List<String> lines = new ArrayList<>(List.of(way.reference()));
    if (way.languages().stream().anyMatch(each -> !each.equals("en"))) {
      String spoken = BreachRules.languages(way.languages());
      lines.add(page.t("rights.breach.reach.speaks", spoken));
    }
    if (way.opens()) {
      way.reach().forEach(reach -> lines.add(reach(reach, page)));
      if (!way.reach().isEmpty() && way.reach().stream().noneMatch(WayRowMaker::isSpokenWith)) {
        lines.add(page.t("rights.breach.reach.hours"));
      }
    } else {
      lines.add(page.t("rights.breach.reach.closed", openers(way, page)));
      lines.add(numbers(breach, way, page));
    }
    if (breach.mayBeFound()) {
      lines.add(page.t("rights.breach.reach.leaked"));
    }
    return new SummaryRow(question, lines, null, null);
  }

  /** Whether somebody can be spoken with at this hour. */
  private static boolean isSpokenWith(CaseHead.Reach reach) {
    return reach.channels().contains(SafeContactChannel.PHONE_CALL)
        || reach.channels().contains(SafeContactChannel.IN_THE_HOUSE);
  }

  /** At work, where whoever told it wrote one, and at night. */
  private String numbers(Breach breach, BreachCare.Way way, Page page) {
    String ring = BreachForm.ring(page, breach);
    String work = ring.isEmpty() ? "" : teller(breach) + ": " + ring;
    String night =
        organisations
            .find(way.organisation())
            .filter(each -> !each.ringAtNight().isBlank())
            .map(each -> each.name() + ": " + each.ringAtNight())
            .orElse("");
    String all =
        Stream.of(work, night).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
    return all.isEmpty()
        ? page.t("rights.breach.reach.noNumber")
        : page.t("rights.breach.reach.numbers", all);
  }

  private static Optional<Crumb> link(Worker worker, BreachCare.Way way, Page page) {
    if (way.opens()) {
      String label = page.t("rights.breach.reach.open", way.reference());
      return Optional.of(new Crumb(label, "/cases/" + way.caseFile()));
    }
    return worker.mayEver(Action.BREAK_GLASS)
        ? Optional.of(new Crumb(page.t("rights.breach.reach.emergency"), "/emergency"))
        : Optional.empty();
  }

  private String openers(BreachCare.Way way, Page page) {
    UUID owner = way.owner();
    Stream<Person> inCharge = owner == null ? Stream.empty() : people.find(owner).stream();
    String names =
        Stream.concat(inCharge, people.listByRole(way.organisation(), Role.MANAGER).stream())
            .map(Person::displayName)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? page.t("rights.nobody") : names;
  }

  /** Whether they may be contacted now, in the words that stand over each page of their case. */
  private static String reach(CaseHead.Reach reach, Page page) {
    if (!reach.channels().isEmpty()) {
      String by =
          reach.channels().stream()
              .map(each -> page.name("casework.channel", each))
              .collect(Collectors.joining(", "));
      return page.t("casework.head.reach", by);
    }
    String why =
        reach.refusals().stream()
            .map(each -> page.t("casework.head.why." + each))
            .collect(Collectors.joining("; "));
    return page.t("casework.head.none", why.isEmpty() ? page.t("casework.head.why.NOTHING") : why);
  }
}
