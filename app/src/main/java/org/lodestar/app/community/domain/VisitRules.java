package org.lodestar.app.community.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Visit;
import org.lodestar.app.site.Refused.Refusal;

/** What the log of a visit must say. */
public final class VisitRules {
  private static final int LARGEST_TEAM = 200;
  private static final int MOST = 10_000;

  private VisitRules() {}

  /**
   * Where a visit may have been, and who may have been there.
   *
   * @param sites of the plan
   * @param organisations that are known
   */
  public record Known(OutreachPlan plan, List<OutreachSite> sites, Set<UUID> organisations) {
    public Known {
      sites = List.copyOf(sites);
      organisations = Set.copyOf(organisations);
    }

    private boolean lists(UUID site, @Nullable UUID before) {
      return sites.stream()
          .filter(each -> each.id().equals(site))
          .anyMatch(each -> each.listed() || site.equals(before));
    }
  }

  /**
   * What is wrong with a visit.
   *
   * @param siteBefore a place that it names already, which may have been taken off the list
   */
  public static List<Refusal> check(
      Visit.Content visit, Known known, @Nullable UUID siteBefore, LocalDate today) {
    List<Refusal> wrong = new ArrayList<>();
    where(visit, known, siteBefore, wrong);
    day(visit.day(), known.plan(), today, wrong);
    counts(visit, wrong);
    if (visit.team().organisations().isEmpty()
        || !known.organisations().containsAll(visit.team().organisations())) {
      wrong.add(Refusal.of("organisations", "community.visit.organisations.missing"));
    }
    if (visit.languages().isEmpty()) {
      wrong.add(Refusal.of("languages", "community.visit.languages.missing"));
    }
    PlanRules.nameless("next", visit.next(), wrong);
    return wrong;
  }

  private static void where(
      Visit.Content visit, Known known, @Nullable UUID siteBefore, List<Refusal> wrong) {
    if (!known.lists(visit.site(), siteBefore)) {
      wrong.add(Refusal.of("site", "community.visit.site.missing"));
    }
    if (!known.plan().content().audiences().contains(visit.audience())) {
      wrong.add(Refusal.of("audience", "community.visit.audience.other"));
    }
  }

  private static void day(LocalDate day, OutreachPlan plan, LocalDate today, List<Refusal> wrong) {
    if (day.isAfter(today)) {
      wrong.add(Refusal.of("day", "community.visit.day.future"));
    } else if (day.isBefore(plan.content().begins())) {
      wrong.add(Refusal.of("day", "community.visit.day.early"));
    }
  }

  private static void counts(Visit.Content visit, List<Refusal> wrong) {
    int team = visit.team().size();
    if (team < 1 || team > LARGEST_TEAM) {
      wrong.add(Refusal.of("team", "community.visit.team.wrong"));
    }
    Visit.Handed handed = visit.handed();
    Stream.of(
            new Typed("people", visit.people()),
            new Typed("cards", handed.cards()),
            new Typed("leaflets", handed.leaflets()),
            new Typed("posters", handed.posters()),
            new Typed("others", handed.others()))
        .filter(Typed::tooMany)
        .forEach(each -> wrong.add(Refusal.of(each.field(), "community.visit.number.wrong")));
  }

  private record Typed(String field, @Nullable Integer number) {
    private boolean tooMany() {
      return number != null && (number < 0 || number > MOST);
    }
  }

  /** Why a log is changed or taken back must be said, and name nobody. */
  public static List<Refusal> checkReason(String reason) {
    List<Refusal> wrong = new ArrayList<>();
    if (reason.isEmpty()) {
      wrong.add(Refusal.of("reason", "community.visit.reason.missing"));
    }
    PlanRules.nameless("reason", reason, wrong);
    return wrong;
  }
}
