package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.Planned;
import org.lodestar.app.strategy.Planned.Parties;
import org.lodestar.app.strategy.Planned.Place;
import org.lodestar.app.strategy.Planned.Span;
import org.lodestar.app.strategy.Tag;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.measures.Measure.Strand;

/** An action as it is typed. */
record ActionForm(
    @Nullable
        @NotBlank(message = "strategy.action.title.missing")
        @Size(max = 200, message = "site.tooLong")
        @BoardsRead
        String title,
    @Nullable @Size(max = 2000, message = "site.tooLong") @BoardsRead String about,
    @Nullable @NotNull(message = "strategy.priority.missing") Integer priority,
    @Nullable @NotEmpty(message = "strategy.strands.missing") Set<@Nullable Strand> strands,
    @Nullable @NotEmpty(message = "strategy.years.missing") Set<@Nullable Integer> years,
    @Nullable UUID owner,
    @Nullable Set<@Nullable UUID> overseers,
    @Nullable Set<@Nullable UUID> partners,
    @Nullable @Size(max = 100, message = "site.tooLong") String leadPost,
    @Nullable UUID lead,
    @Nullable @ReadableDate TypedDate starts,
    @Nullable @ReadableDate TypedDate due,
    @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String movedBecause,
    @Nullable @Pattern(regexp = "|[A-Za-z][0-9]{1,3}", message = "strategy.measure.wrong")
        String measure,
    @Nullable @Pattern(regexp = "|[0-9]{1,8}", message = "strategy.cost.wrong") String cost,
    @Nullable Set<@Nullable Tag> tags,
    @Nullable Long version) {

  /**
   * What is asked.
   *
   * @param moves whether its strategy is in force, so that a day that moves later has a reason
   */
  static List<Asked> asked(Page page, ActionChoices choices, boolean moves) {
    List<Asked> asked = new ArrayList<>(asked(page, choices));
    if (moves) {
      int due = asked.stream().map(Asked::name).toList().indexOf("due");
      asked.add(due + 1, Asked.area(page, "strategy.movedBecause").most(500).rows(2));
    }
    return asked;
  }

  private static List<Asked> asked(Page page, ActionChoices choices) {
    return List.of(
        Asked.text(page, "strategy.action.title").spelled(),
        Asked.area(page, "strategy.about").most(2000),
        Asked.radios(page, "strategy.priority", choices.priorities()),
        Asked.boxes(page, "strategy.strands", Option.all(page, "strategy.strand", Strand.values())),
        Asked.boxes(page, "strategy.years", choices.years()),
        Asked.select(page, "strategy.owner", choices.bodies()).empty(page.t("strategy.owner.none")),
        Asked.boxes(page, "strategy.overseers", choices.bodies()),
        Asked.boxes(page, "strategy.partners", choices.bodies()),
        Asked.text(page, "strategy.leadPost"),
        Asked.select(page, "strategy.leadPerson", choices.leads())
            .named("lead")
            .empty(page.t("strategy.nobody")),
        Asked.date(page, "strategy.starts"),
        Asked.date(page, "strategy.due"),
        Asked.select(page, "strategy.measure", choices.measures())
            .empty(page.t("strategy.measure.none")),
        Asked.number(page, "strategy.cost").width(10),
        Asked.boxes(page, "strategy.tags", Option.all(page, "strategy.tag", Tag.values())));
  }

  static ActionForm empty() {
    return new ActionForm(
        "",
        "",
        null,
        Set.of(),
        Set.of(),
        null,
        Set.of(),
        Set.of(),
        "",
        null,
        TypedDate.of(null),
        TypedDate.of(null),
        "",
        "",
        "",
        Set.of(),
        0L);
  }

  static ActionForm of(Planned planned, long version) {
    Place place = planned.place();
    Parties parties = planned.parties();
    return new ActionForm(
        planned.title(),
        planned.about(),
        place.priority(),
        Set.copyOf(place.strands()),
        Set.copyOf(place.years()),
        parties.owner(),
        Set.copyOf(parties.overseers()),
        Set.copyOf(parties.partners()),
        parties.leadPost(),
        parties.lead(),
        TypedDate.of(planned.span().starts()),
        TypedDate.of(planned.span().due()),
        "",
        planned.measure() == null ? "" : planned.measure(),
        planned.cost() == null ? "" : String.valueOf(planned.cost()),
        Set.copyOf(place.tags()),
        version);
  }

  PlanActions.Change change() {
    return new PlanActions.Change(planned(), Typed.text(movedBecause), Typed.version(version));
  }

  Planned planned() {
    String code = Typed.text(measure).toUpperCase(java.util.Locale.ROOT);
    String pounds = Typed.text(cost);
    return new Planned(
        Typed.text(title),
        Typed.text(about),
        new Place(
            Objects.requireNonNull(priority),
            Typed.set(strands),
            List.copyOf(Typed.set(years)),
            Typed.set(tags)),
        new Parties(owner, Typed.set(overseers), Typed.set(partners), Typed.text(leadPost), lead),
        new Span(Typed.date(starts), Typed.date(due)),
        code.isEmpty() ? null : code,
        pounds.isEmpty() ? null : Integer.valueOf(pounds));
  }
}
