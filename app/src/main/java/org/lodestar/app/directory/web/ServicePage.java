package org.lodestar.app.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/**
 * The form of one service.
 *
 * @param stored the service as it is; null for a new one
 * @param action where the form goes
 * @param stale whether it must be checked
 * @param waits the change of it that waits for a second person; null when none does
 * @param typed whether somebody has typed something that is not kept
 * @param clash what somebody else changed meanwhile
 */
public record ServicePage(
    @Nullable Service stored,
    String action,
    boolean stale,
    @Nullable UUID waits,
    boolean typed,
    List<SummaryRow> clash,
    List<Option> purposes,
    List<Option> audiences,
    List<Option> uses,
    List<Option> showings) {
  private static final Purpose[] PURPOSES =
      Arrays.stream(Purpose.values()).filter(each -> !each.vital()).toArray(Purpose[]::new);

  public ServicePage {
    clash = List.copyOf(clash);
  }

  static ServicePage added(Page page, UUID id) {
    return page(page, null, "/directory/new/" + id, false, null, false, List.of());
  }

  static ServicePage of(
      Page page, Service stored, LocalDate today, @Nullable UUID waits, boolean typed) {
    boolean stale = stored.source().stale(today);
    return page(page, stored, "/directory/" + stored.id(), stale, waits, typed, List.of());
  }

  /** Whether it is a way to the emergency services, which no form changes. */
  public boolean vital() {
    return stored != null && stored.purpose().vital();
  }

  /** Whether the form is shown. While a change waits, only to keep what somebody has typed. */
  public boolean edits() {
    return !vital() && (waits == null || typed);
  }

  /** Whether it can be taken off the pages at once. */
  public boolean hides() {
    return stored != null && !vital() && (stored.shown() || waits != null);
  }

  static ServicePage clash(Page page, Service now, ServiceForm typed, LocalDate today) {
    return page(
        page,
        now,
        "/directory/" + now.id(),
        now.source().stale(today),
        null,
        true,
        differences(page, ServiceForm.of(now), typed));
  }

  private static ServicePage page(
      Page page,
      @Nullable Service stored,
      String action,
      boolean stale,
      @Nullable UUID waits,
      boolean typed,
      List<SummaryRow> clash) {
    return new ServicePage(
        stored,
        action,
        stale,
        waits,
        typed,
        clash,
        Option.all(page, "directory.purpose", PURPOSES),
        Option.all(page, "directory.audience", Audience.values()),
        Option.all(page, "directory.use", ServiceForm.Use.values()),
        Option.all(page, "directory.showing", ServiceForm.Showing.values()));
  }

  private static List<SummaryRow> differences(Page page, ServiceForm now, ServiceForm typed) {
    return Stream.of(
            row(page, "name", now.name(), typed.name()),
            row(page, "number", now.number(), typed.number()),
            row(page, "website", now.website(), typed.website()),
            row(page, "hours", now.hours(), typed.hours()),
            row(page, "languages", now.languages(), typed.languages()),
            row(page, "cost", now.cost(), typed.cost()),
            row(page, "whoFor", now.whoFor(), typed.whoFor()),
            row(page, "source", now.source(), typed.source()),
            row(page, "owner", now.owner(), typed.owner()),
            row(page, "note", now.note(), typed.note()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable SummaryRow row(Page page, String field, String now, String typed) {
    return now.equals(typed)
        ? null
        : new SummaryRow(
            page.t("directory.field." + field),
            List.of(page.t("directory.clash.now", now), page.t("directory.clash.typed", typed)),
            null,
            null);
  }
}
