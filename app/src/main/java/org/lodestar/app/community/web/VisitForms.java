package org.lodestar.app.community.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.Spoken;
import org.lodestar.app.community.Visit;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.springframework.validation.BindingResult;

/** Forms about visits. */
final class VisitForms {
  private static final String NOT_A_NUMBER = "community.visit.number.wrong";

  private VisitForms() {}

  /**
   * A visit as it is typed.
   *
   * @param counted whether somebody counted the people that were spoken to
   * @param reason why it is put right; not asked of a new one
   */
  record Logged(
      @Nullable @NotNull(message = "community.visit.site.missing") UUID site,
      @Nullable @NotNull(message = "community.visit.audience.missing") Audience audience,
      @Nullable
          @NotNull(message = "community.date.wrong")
          @ReadableDate(required = true, message = "community.date.wrong")
          TypedDate day,
      @Nullable
          @NotBlank(message = "community.visit.team.wrong")
          @Pattern(regexp = Typed.NUMBER, message = "community.visit.team.wrong")
          String team,
      @Nullable @NotEmpty(message = "community.visit.organisations.missing")
          Set<@Nullable UUID> organisations,
      @Nullable @NotNull(message = "community.visit.counted.missing") Boolean counted,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String people,
      @Nullable @NotEmpty(message = "community.visit.languages.missing")
          Set<@Nullable Spoken> languages,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String cards,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String leaflets,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String posters,
      @Nullable @Pattern(regexp = Typed.NUMBER, message = NOT_A_NUMBER) String others,
      @Nullable @Size(max = 500, message = "community.tooLong") String next,
      @Nullable @Size(max = 300, message = "community.tooLong") String reason,
      @Nullable Long version) {
    static Logged empty(@Nullable Audience audience, UUID organisation) {
      return new Logged(
          null,
          audience,
          TypedDate.of(null),
          "",
          Set.of(organisation),
          null,
          "",
          Set.of(),
          "",
          "",
          "",
          "",
          "",
          "",
          0L);
    }

    static Logged of(Visit visit) {
      Visit.Content content = visit.content();
      return new Logged(
          content.site(),
          content.audience(),
          TypedDate.of(content.day()),
          String.valueOf(content.team().size()),
          Set.copyOf(content.team().organisations()),
          content.people() != null,
          Typed.number(content.people()),
          Set.copyOf(content.languages()),
          Typed.number(content.handed().cards()),
          Typed.number(content.handed().leaflets()),
          Typed.number(content.handed().posters()),
          Typed.number(content.handed().others()),
          content.next(),
          "",
          visit.version());
    }

    /** Tells where the number of people and whether anybody counted do not fit together. */
    void check(BindingResult result) {
      boolean typed = !Typed.text(people).isEmpty();
      if (Boolean.TRUE.equals(counted) && !typed) {
        Saving.wrong(result, "people", "community.visit.people.missing");
      }
      if (Boolean.FALSE.equals(counted) && typed) {
        Saving.wrong(result, "people", "community.visit.people.notCounted");
      }
    }

    Visit.Content content() {
      LocalDate on = Objects.requireNonNull(Typed.date(day));
      return new Visit.Content(
          Objects.requireNonNull(site),
          Objects.requireNonNull(audience),
          on,
          new Visit.Team(Objects.requireNonNull(Typed.number(team)), Typed.set(organisations)),
          Typed.number(people),
          Typed.set(languages),
          new Visit.Handed(
              Typed.number(cards),
              Typed.number(leaflets),
              Typed.number(posters),
              Typed.number(others)),
          Typed.text(next));
    }
  }

  /** Why a visit is taken back, as it is typed. */
  record TakenBack(
      @Nullable
          @NotBlank(message = "community.visit.reason.missing")
          @Size(max = 300, message = "community.tooLong")
          String reason,
      @Nullable Long version) {}
}
