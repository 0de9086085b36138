package org.lodestar.app.community.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.Audience;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.OutreachSite.Kind;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about plans and their places. */
final class OutreachForms {
  private OutreachForms() {}

  /** A plan as it is typed. */
  record Planned(
      @Nullable
          @NotBlank(message = "community.title.missing")
          @Size(max = 200, message = "community.tooLong")
          String title,
      @Nullable @NotEmpty(message = "community.audiences.missing")
          Set<@Nullable Audience> audiences,
      @Nullable
          @NotBlank(message = "community.why.missing")
          @Size(max = 1000, message = "community.tooLong")
          String why,
      @Nullable @Size(max = 300, message = "community.tooLong") String answers,
      @Nullable @NotNull(message = "community.organisation.missing") UUID organisation,
      @Nullable
          @NotNull(message = "community.date.wrong")
          @ReadableDate(required = true, message = "community.date.wrong")
          TypedDate begins,
      @Nullable @ReadableDate(message = "community.date.wrong") TypedDate ends,
      @Nullable Long version) {
    static Planned empty(UUID organisation, LocalDate today) {
      return new Planned(
          "", Set.of(), "", "", organisation, TypedDate.of(today), TypedDate.of(null), 0L);
    }

    static Planned of(OutreachPlan plan) {
      OutreachPlan.Content content = plan.content();
      return new Planned(
          content.title(),
          Set.copyOf(content.audiences()),
          content.why(),
          content.answers(),
          content.organisation(),
          TypedDate.of(content.begins()),
          TypedDate.of(content.ends()),
          plan.version());
    }

    OutreachPlan.Content content() {
      return new OutreachPlan.Content(
          Typed.text(title),
          Typed.set(audiences),
          Typed.text(why),
          Typed.text(answers),
          Objects.requireNonNull(organisation),
          Objects.requireNonNull(Typed.date(begins)),
          Typed.date(ends));
    }
  }

  /** How a plan ended, as it is typed. */
  record Ended(
      @Nullable
          @NotBlank(message = "community.end.note.missing")
          @Size(max = 1000, message = "community.tooLong")
          String note,
      @Nullable Long version) {}

  /** That a plan starts. */
  record Started(@Nullable Long version) {}

  /**
   * A place as it is typed.
   *
   * @param listed null for a new one
   */
  record Place(
      @Nullable @NotNull(message = "community.site.kind.missing") Kind kind,
      @Nullable
          @NotBlank(message = "community.site.name.missing")
          @Size(max = 120, message = "community.tooLong")
          String name,
      @Nullable
          @NotBlank(message = "community.site.address.missing")
          @Size(max = 300, message = "community.tooLong")
          String address,
      @Nullable String ward,
      @Nullable Boolean listed,
      @Nullable Long version) {
    static Place empty() {
      return new Place(null, "", "", "", null, 0L);
    }

    static Place of(OutreachSite site) {
      OutreachSite.Content content = site.content();
      return new Place(
          content.kind(),
          content.name(),
          content.address(),
          content.ward(),
          site.listed(),
          site.version());
    }

    OutreachSite.Content content() {
      return new OutreachSite.Content(
          Objects.requireNonNull(kind), Typed.text(name), Typed.text(address), Typed.text(ward));
    }

    OutreachSite site(OutreachSite before) {
      return new OutreachSite(
          before.id(),
          before.plan(),
          content(),
          listed == null ? before.listed() : listed,
          Typed.version(version));
    }
  }
}
