package org.lodestar.app.reception.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.reception.Provision;
import org.lodestar.app.reception.Provision.Kind;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.Written;

/** Something that is there on the day, as it is typed. */
record ProvisionForm(
    @Nullable @NotNull(message = "reception.kind.missing") Kind kind,
    @Nullable
        @NotBlank(message = "reception.what.missing")
        @Size(max = 500, message = "reception.tooLong")
        String what,
    @Nullable
        @Pattern(regexp = "|[1-9][0-9]?|[1-4][0-9]{2}|500", message = "reception.people.wrong")
        String people,
    @Nullable @Size(max = 60, message = "reception.tooLong") String language,
    @Nullable @Size(max = 200, message = "reception.tooLong") String who,
    @Nullable @Size(max = 200, message = "reception.tooLong") String reach,
    @Nullable Boolean confirmed,
    @Nullable Long version) {

  static ProvisionForm fresh() {
    return new ProvisionForm(null, "", "", "", "", "", false, 0L);
  }

  static ProvisionForm of(Provision provision) {
    return new ProvisionForm(
        provision.kind(),
        provision.written().text("what"),
        provision.people() == null ? "" : String.valueOf(provision.people()),
        provision.language() == null ? "" : provision.language(),
        provision.written().text("who"),
        provision.written().text("reach"),
        provision.confirmed(),
        provision.version());
  }

  /** A place says for how many, an interpreter in which language; null when all is there. */
  @Nullable String lacks() {
    if (kind == Provision.Kind.PLACE && Typed.text(people).isEmpty()) {
      return "people";
    }
    return kind == Provision.Kind.INTERPRETER && Typed.text(language).isEmpty() ? "language" : null;
  }

  Provision provision(UUID plan, UUID id) {
    Provision.Kind what = Objects.requireNonNull(kind);
    return new Provision(
        id,
        plan,
        what,
        what == Provision.Kind.PLACE ? Integer.valueOf(Typed.text(people)) : null,
        what == Provision.Kind.INTERPRETER ? Typed.text(language) : null,
        Boolean.TRUE.equals(confirmed),
        Written.of("what", Typed.text(this.what))
            .with("who", Typed.text(who))
            .with("reach", Typed.text(reach)),
        Typed.version(version));
  }
}
