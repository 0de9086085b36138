package org.lodestar.app.triage.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernFilter.Only;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.InboxCounts;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.app.site.Table;
import org.lodestar.app.triage.SavedFilter;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * The inbox of an organisation.
 *
 * @param more whether there are more than are counted
 * @param alarms reporters who are no longer safe and on whom nobody acts yet
 * @param duty who is reached now and out of hours
 * @param restricted whom to call about alarms that this worker may not see
 * @param offers what partners offer to us
 * @param saved the worker's own lists
 * @param address of this list, codes only
 * @param manages whether the worker manages the queue
 * @param notice key of what was just done; empty for nothing
 */
public record InboxPage(
    Table table,
    int total,
    boolean more,
    boolean narrowed,
    List<ConcernLine> alarms,
    List<DutyLine> duty,
    List<String> restricted,
    Paging paging,
    List<Crumb> chosen,
    Map<String, List<Option>> filters,
    List<HandOver> offers,
    List<Option> colleagues,
    List<SavedFilter> saved,
    String address,
    boolean manages,
    String notice) {
  public InboxPage {
    alarms = List.copyOf(alarms);
    duty = List.copyOf(duty);
    restricted = List.copyOf(restricted);
    filters = Map.copyOf(filters);
    offers = List.copyOf(offers);
    colleagues = List.copyOf(colleagues);
    saved = List.copyOf(saved);
  }

  /** The options of a filter. */
  public List<Option> options(String name) {
    return filters.getOrDefault(name, List.of());
  }

  static Map<String, List<Option>> filters(
      Page page, InboxQuery query, InboxCounts counts, List<Option> colleagues) {
    return Map.of(
        "state", counted(page, "triage.state", counts.states(), ConcernState.values()),
        "band", counted(page, "triage.band", counts.bands(), TriageBand.values()),
        "age", Option.all(page, "concerns.staff.age", AgeStatus.values()),
        "only", counted(page, "triage.only", counts.only(), Only.values()),
        "channel", Option.all(page, "concerns.staff.by", Channel.values()),
        "language", languages(query),
        "with", colleagues);
  }

  /** Those most asked for, and any that is chosen. */
  private static List<Option> languages(InboxQuery query) {
    return Stream.concat(SpokenLanguages.first().stream(), query.language().stream())
        .distinct()
        .map(tag -> Option.of(tag, SpokenLanguages.name(tag)))
        .toList();
  }

  private static <E extends Enum<E>> List<Option> counted(
      Page page, String prefix, Map<E, Integer> counts, E[] values) {
    return Arrays.stream(values)
        .map(
            each ->
                Option.of(
                    each.name(),
                    page.t(
                        counts.getOrDefault(each, 0) < InboxCounts.MOST
                            ? "triage.counted"
                            : "triage.counted.more",
                        page.name(prefix, each),
                        counts.getOrDefault(each, 0))))
        .toList();
  }
}
