package org.lodestar.app.triage.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernFilter.Order;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.lodestar.app.site.Table.Sorted;
import org.lodestar.statute.TriageOverride;

/** Concerns as a table: codes and times only, never an address, a name or what was written. */
final class ConcernTable {
  private final Page page;
  private final Instant now;
  private final Map<UUID, String> holders;
  private final boolean choosable;

  ConcernTable(Page page, Instant now, Map<UUID, String> holders, boolean choosable) {
    this.page = page;
    this.now = now;
    this.holders = holders;
    this.choosable = choosable;
  }

  Table sorted(List<ConcernLine> lines, InboxQuery query) {
    Part<ConcernLine> priority =
        Part.sortable(
            page.t("triage.column.priority"),
            query.sorted(Order.PRIORITY),
            query.order() == Order.PRIORITY ? Sorted.DOWN : Sorted.NOT,
            this::priority);
    Order other = query.order() == Order.NEWEST ? Order.OLDEST : Order.NEWEST;
    Sorted now = query.order() == Order.OLDEST ? Sorted.UP : Sorted.DOWN;
    Part<ConcernLine> received =
        Part.sortable(
            page.t("triage.column.received"),
            query.sorted(other),
            query.order() == Order.PRIORITY ? Sorted.NOT : now,
            line -> Cell.of(received(line)));
    return table(lines, priority, received);
  }

  Table plain(List<ConcernLine> lines) {
    return table(
        lines,
        Part.of(page.t("triage.column.priority"), this::priority),
        Part.words(page.t("triage.column.received"), this::received));
  }

  private Table table(
      List<ConcernLine> lines, Part<ConcernLine> priority, Part<ConcernLine> received) {
    return Table.of(
        page.t("triage.caption"),
        lines,
        Part.of(page.t("triage.column.reference"), this::reference),
        priority,
        received,
        Part.words(
            page.t("triage.column.person"), line -> page.name("concerns.staff.age", line.age())),
        Part.words(page.t("triage.column.state"), line -> page.name("triage.state", line.state())),
        Part.of(page.t("triage.column.still"), this::still),
        Part.of(page.t("triage.column.clock"), this::clock),
        Part.of(page.t("triage.column.messages"), this::messages),
        Part.words(
            page.t("triage.column.holder"),
            line -> holders.getOrDefault(line.id(), page.t("triage.nobody"))));
  }

  private Cell priority(ConcernLine line) {
    return Cell.tag(
        page.name("triage.band", line.priority().band()), ConcernTags.tone(line.priority().band()));
  }

  private Cell reference(ConcernLine line) {
    Cell link = Cell.link(line.reference(), "/concerns/" + line.id());
    return choosable
        ? link.choosable(
            "chosen", line.id().toString(), page.t("triage.chooseOne", line.reference()))
        : link;
  }

  private String received(ConcernLine line) {
    return page.t(
        "intake.received",
        page.t(
            "triage.received",
            Ago.since(page, line.receivedAt(), now),
            page.dateTime(line.receivedAt())),
        page.name("concerns.staff.by", line.channel()));
  }

  private Cell still(ConcernLine line) {
    return line.priority().factors().overrides().contains(TriageOverride.STILL_IN_SITUATION)
        ? Cell.tag(page.t("triage.still.YES"), "overdue")
        : Cell.of(page.t("triage.still.NO"));
  }

  /** Words and tone of the clock that runs. */
  Cell clock(ConcernLine line) {
    if (line.clock().isEmpty()) {
      return Cell.of(page.t("triage.clock.none"));
    }
    Instant due = line.clock().get();
    String key =
        switch (line.state()) {
          case NEW -> "acknowledge";
          case TRIAGED -> "hold";
          default -> "triage";
        };
    String length = Ago.length(page, Duration.between(now, due));
    return line.overdue(now)
        ? Cell.tag(page.t("triage.clock." + key + ".overdue", length), "overdue")
        : Cell.tag(page.t("triage.clock." + key + ".due", length), "due");
  }

  private Cell messages(ConcernLine line) {
    if (line.alarm()) {
      return Cell.tag(page.t("triage.alarm"), "overdue");
    }
    if (line.untranslated() > 0) {
      return Cell.tag(page.t("triage.untranslated", line.unread()), "due");
    }
    return line.unread() > 0
        ? Cell.tag(page.t("triage.unread", line.unread()), "new")
        : Cell.of(page.t("triage.unread.none"));
  }
}
