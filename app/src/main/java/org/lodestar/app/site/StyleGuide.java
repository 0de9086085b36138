package org.lodestar.app.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/** Samples for the page that shows every part. Nothing in it is about anybody. */
public record StyleGuide(Page page, boolean staff) {
  private static final UUID SAMPLE = new UUID(0, 1);
  private static final Instant MOMENT = Instant.parse("2026-11-24T16:00:00Z");

  /** Answers of sample questions. */
  public enum Sort {
    SHOP,
    FARM,
    HOME
  }

  /** A form with one question of each kind. */
  public record Sample(
      String name,
      String story,
      @Nullable Sort place,
      List<Sort> seen,
      String town,
      TypedDate day,
      TypedUncertainDate when) {

    /** Nothing typed. */
    public static Sample empty() {
      return new Sample(
          "", "", null, List.of(), "", TypedDate.of(null), TypedUncertainDate.empty());
    }

    /** All typed, with text that tries to break out. */
    public static Sample typed() {
      return new Sample(
          "<script>\"O'Neil\" & co</script>",
          "Two lines.\nسطر بالعربية",
          Sort.FARM,
          List.of(Sort.SHOP, Sort.HOME),
          "b",
          new TypedDate("31", "2", "2026"),
          TypedUncertainDate.of(
              new TypedUncertainDate.Meaning.Range(
                  LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 4))));
    }
  }

  public List<Option> sorts() {
    return Option.all(page, "site.sample.sort", Sort.values());
  }

  public List<Option.Group> groups() {
    return List.of(
        new Option.Group(page.t("site.sample.group.one"), sorts()),
        new Option.Group(
            page.t("site.sample.group.two"),
            List.of(Option.of("NONE", page.t("site.sample.none")))));
  }

  public List<Option> towns() {
    return List.of(Option.of("a", "Ashford Green"), Option.of("b", "Brook End"));
  }

  public List<SummaryRow> summary() {
    return List.of(
        SummaryRow.of(
            page.t("site.sample.name"), "Line one\nLine two", "#", page.t("site.sample.name")),
        SummaryRow.of(page.t("site.sample.town"), "", "#", page.t("site.sample.town")),
        SummaryRow.of(page.t("site.sample.day"), page.date(MOMENT)));
  }

  public List<Task> tasks() {
    return List.of(
        new Task(
            page.t("site.sample.name"),
            page.t("site.sample.hint"),
            "#",
            page.t("site.sample.status.due"),
            "due"),
        new Task(page.t("site.sample.town"), null, null, page.t("site.sample.status.done"), null));
  }

  private record Listed(String name, String town, String tone, String number) {}

  public Table table() {
    return Table.of(
        page.t("site.sample.table"),
        List.of(
            new Listed("C-7K3M-Q2", "Brook End", "overdue", "12"),
            new Listed("C-9Q4T-M8", "Ashford Green", "new", "3")),
        Part.sortable(
            page.t("site.sample.name"),
            "#",
            Table.Sorted.DOWN,
            each -> Cell.link(each.name(), "#")),
        Part.words(page.t("site.sample.town"), Listed::town),
        Part.of(
            page.t("site.sample.status"),
            each -> Cell.tag(page.t("site.sample.status." + each.tone()), each.tone())),
        Part.number(page.t("site.sample.number"), Listed::number));
  }

  public List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry(
            page.t("site.sample.event"), "A. Worker", MOMENT, page.t("site.sample.story")),
        new TimelineEntry(
            page.t("site.sample.event"), "B. Worker", MOMENT.minusSeconds(86_700), null));
  }

  public List<HelplineSlot.Helpline> helplines() {
    return List.of(
        new HelplineSlot.Helpline(
            SAMPLE,
            "SAMPLE",
            page.t("site.sample.helpline"),
            "01632 960 001",
            true,
            page.t("site.sample.hours"),
            page.t("site.sample.whoFor"),
            null,
            new HelplineSlot.Said(
                page.t("site.sample.helpline"),
                page.t("site.sample.hours"),
                page.t("site.sample.whoFor"))));
  }

  public List<String> tones() {
    return List.of("plain", "new", "done", "due", "overdue", "quiet");
  }

  public Paging numbered() {
    return Paging.numbered(4, 9, number -> "#page-" + number);
  }

  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(page.t("site.sample.name"), "#"), new Crumb(page.t("site.sample.town"), null));
  }
}
