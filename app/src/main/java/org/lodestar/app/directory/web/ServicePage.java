package org.lodestar.app.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Findable;
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
 * @param choices by which people find it
 * @param findable whether people find it today, and why not; null where nobody looked
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
    List<Option> showings,
    Choices choices,
    @Nullable Findable findable) {
  private static final Purpose[] PURPOSES =
      Arrays.stream(Purpose.values()).filter(each -> !each.vital()).toArray(Purpose[]::new);

  public ServicePage {
    clash = List.copyOf(clash);
  }

  /** What a service can help with, which languages it can speak, for which wards it can be. */
  public record Choices(List<Option> needs, List<Option> tongues, List<Option> wards) {
    public Choices {
      needs = List.copyOf(needs);
      tongues = List.copyOf(tongues);
      wards = List.copyOf(wards);
    }
  }

  static ServicePage added(Page page, UUID id, Choices choices) {
    return page(page, null, "/directory/new/" + id, false, null, false, List.of(), choices);
  }

  static ServicePage of(
      Page page,
      Service stored,
      LocalDate today,
      @Nullable UUID waits,
      boolean typed,
      Choices choices) {
    boolean stale = stored.source().stale(today);
    String action = "/directory/" + stored.id();
    return page(page, stored, action, stale, waits, typed, List.of(), choices);
  }

  /** Whether it is a way to the emergency services, which no form changes. */
  public boolean vital() {
    return stored != null && stored.purpose().vital();
  }

  /** Whether the form is shown. While a change waits, only to keep what somebody has typed. */
  public boolean edits() {
    return !vital() && (waits == null || typed);
  }

  /** Whether it can be taken off the pages. */
  public boolean hides() {
    return stored != null
        && !vital()
        && (stored.shown() || waits != null)
        && !(leads() && waits != null);
  }

  /** Whether pages lead people in danger to it, so that taking it off them takes two. */
  public boolean leads() {
    return stored != null && stored.purpose().leads();
  }

  /** Where it stands, as ends of keys: whoever takes it off sees first what will miss it. */
  public List<String> stands() {
    if (stored == null || !stored.shown()) {
      return List.of();
    }
    if (stored.purpose().forStaff()) {
      return List.of("staff");
    }
    List<String> places = new ArrayList<>(List.of("helplines"));
    if (stored.canBeReached()) {
      places.add("search");
    }
    if (stored.purpose() != Purpose.OTHER && !stored.number().isEmpty()) {
      places.add("words");
      places.add("posters");
    }
    return List.copyOf(places);
  }

  /** What stands on the record beside its check: whether people find it, and why not. */
  public String said(Page page) {
    return DirectoryPage.said(page, findable);
  }

  /** The same, with whether people find it. */
  ServicePage found(@Nullable Findable looked) {
    return new ServicePage(
        stored, action, stale, waits, typed, clash, purposes, audiences, uses, showings, choices,
        looked);
  }

  static ServicePage clash(
      Page page, Service now, ServiceForm typed, LocalDate today, Choices choices) {
    return page(
        page,
        now,
        "/directory/" + now.id(),
        now.source().stale(today),
        null,
        true,
        differences(page, ServiceForm.of(now), typed),
        choices);
  }

  private static ServicePage page(
      Page page,
      @Nullable Service stored,
      String action,
      boolean stale,
      @Nullable UUID waits,
      boolean typed,
      List<SummaryRow> clash,
      Choices choices) {
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
        Option.all(page, "directory.showing", ServiceForm.Showing.values()),
        choices,
        null);
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
            row(page, "note", now.note(), typed.note()),
            row(page, "needs", listed(now.needs()), listed(typed.needs())),
            row(page, "times", now.times(), typed.times()),
            row(page, "tongues", listed(now.tongues()), listed(typed.tongues())),
            row(page, "wards", listed(now.wards()), listed(typed.wards())),
            row(page, "minAge", now.minAge(), typed.minAge()),
            row(page, "maxAge", now.maxAge(), typed.maxAge()),
            row(page, "provider", now.provider(), typed.provider()),
            row(page, "address", now.address(), typed.address()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String listed(@Nullable List<String> codes) {
    return codes == null ? "" : String.join(", ", codes.stream().sorted().toList());
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
