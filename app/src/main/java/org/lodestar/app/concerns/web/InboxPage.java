package org.lodestar.app.concerns.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lodestar.app.concerns.ConcernList;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.InboxCounts;
import org.lodestar.app.concerns.web.InboxQuery.Only;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Table;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * The inbox of an organisation.
 *
 * @param alarms how many reporters on this page are no longer safe
 * @param offers what partners offer to us
 * @param notice key of what was just done; empty for nothing
 */
public record InboxPage(
    Table table,
    int total,
    boolean narrowed,
    long alarms,
    Paging paging,
    List<Crumb> chosen,
    List<Option> states,
    List<Option> bands,
    List<Option> ages,
    List<Option> onlys,
    List<HandOver> offers,
    String notice) {
  static InboxPage of(
      Page page,
      InboxQuery query,
      ConcernList list,
      Table table,
      InboxCounts counts,
      List<HandOver> offers,
      String notice) {
    return new InboxPage(
        table,
        list.total(),
        query.narrowed(),
        list.lines().stream().filter(each -> each.alarm()).count(),
        Paging.numbered(list.number(), list.pages(), query::address),
        query.chosen(page),
        counted(page, "concerns.staff.state", counts.states(), ConcernState.values()),
        counted(page, "concerns.staff.band", counts.bands(), TriageBand.values()),
        Option.all(page, "concerns.staff.age", AgeStatus.values()),
        counted(
            page,
            "concerns.staff.only",
            Map.of(Only.UNREAD, counts.unread(), Only.OVERDUE, counts.overdue()),
            Only.values()),
        offers,
        notice);
  }

  private static <E extends Enum<E>> List<Option> counted(
      Page page, String prefix, Map<E, Integer> counts, E[] values) {
    return Arrays.stream(values)
        .map(
            each ->
                Option.of(
                    each.name(),
                    page.t(
                        "concerns.staff.counted",
                        page.name(prefix, each),
                        counts.getOrDefault(each, 0))))
        .toList();
  }
}
