package org.lodestar.app.community.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.Reach;
import org.lodestar.app.community.Reach.Counted;
import org.lodestar.app.community.Reach.InWard;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;
import org.lodestar.measures.Period;

/** Counts whom visits reached. */
public final class Reaching {
  private Reaching() {}

  /** Of these visits and places; what was taken back is not counted. */
  public static Reach of(List<Visit> visits, List<OutreachSite> sites) {
    List<Visit> standing = visits.stream().filter(each -> !each.takenBack()).toList();
    Set<UUID> listed =
        sites.stream()
            .filter(OutreachSite::listed)
            .map(OutreachSite::id)
            .collect(Collectors.toSet());
    return new Reach(
        counted(standing),
        listed.size(),
        (int) standing.stream().map(Reaching::site).distinct().filter(listed::contains).count(),
        by(standing, each -> each.content().audience()),
        languages(standing),
        new TreeMap<>(by(standing, Reaching::quarter)),
        by(standing, Visit::plan),
        wards(standing, sites));
  }

  private static Map<String, InWard> wards(List<Visit> visits, List<OutreachSite> sites) {
    Map<UUID, String> wards =
        sites.stream().collect(Collectors.toMap(OutreachSite::id, each -> each.content().ward()));
    return visits.stream()
        .collect(
            Collectors.groupingBy(
                each -> wards.getOrDefault(site(each), ""),
                Collectors.collectingAndThen(Collectors.toList(), Reaching::inWard)));
  }

  private static InWard inWard(List<Visit> visits) {
    return new InWard(
        counted(visits),
        visits.stream().map(each -> each.content().audience()).collect(Collectors.toSet()));
  }

  private static UUID site(Visit visit) {
    return visit.content().site();
  }

  private static YearMonth quarter(Visit visit) {
    return Period.quarterOf(YearMonth.from(visit.content().day())).first();
  }

  private static <K> Map<K, Counted> by(List<Visit> visits, Function<Visit, K> key) {
    return visits.stream()
        .collect(
            Collectors.groupingBy(
                key, Collectors.collectingAndThen(Collectors.toList(), Reaching::counted)));
  }

  private static Map<Spoken, Integer> languages(List<Visit> visits) {
    Map<Spoken, Integer> times = new EnumMap<>(Spoken.class);
    visits.stream()
        .map(each -> each.content().languages())
        .flatMap(Collection::stream)
        .forEach(each -> times.merge(each, 1, Integer::sum));
    return times;
  }

  private static Counted counted(List<Visit> visits) {
    int notCounted = 0;
    long people = 0;
    for (Visit visit : visits) {
      Integer spokenTo = visit.content().people();
      if (spokenTo == null) {
        notCounted++;
      } else {
        people += spokenTo;
      }
    }
    return new Counted(visits.size(), notCounted, people);
  }
}
