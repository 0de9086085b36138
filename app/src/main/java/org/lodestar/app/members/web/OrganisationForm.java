package org.lodestar.app.members.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.Organisation;
import org.lodestar.vocabulary.AgencyKind;

/** An organisation, as a platform administrator fills it in. */
record OrganisationForm(
    @NotBlank(message = "members.organisation.name.missing")
        @Size(max = 120, message = "members.organisation.name.long")
        String name,
    @NotNull(message = "members.organisation.kind.missing") @Nullable AgencyKind kind,
    @NotNull(message = "members.organisation.hours.missing")
        @Min(value = 1, message = "members.organisation.hours.wrong")
        @Max(value = 168, message = "members.organisation.hours.wrong")
        @Nullable Long hours,
    @NotNull(message = "members.organisation.staffed.long")
        @Size(max = 200, message = "members.organisation.staffed.long")
        String staffedHours,
    @Size(max = 200, message = "members.organisation.ring.long") @Nullable String ringAtNight,
    @Size(max = 200, message = "members.organisation.mail.long")
        @Pattern(
            regexp =
                "\\s*|\\s*[A-Za-z0-9.-]+\\.[A-Za-z]{2,}([\\s,;]+[A-Za-z0-9.-]+\\.[A-Za-z]{2,})*\\s*",
            message = "members.organisation.mail.wrong")
        @Nullable String mailDomains,
    long version) {
  static OrganisationForm empty() {
    return new OrganisationForm("", null, 24L, "", "", "", 0);
  }

  static OrganisationForm of(Organisation organisation) {
    return new OrganisationForm(
        organisation.name(),
        organisation.kind(),
        organisation.acknowledgesWithin().toHours(),
        organisation.staffedHours(),
        organisation.ringAtNight(),
        organisation.mailDomains(),
        organisation.version());
  }

  /** Only for a form without errors. */
  NewOrganisation typed() {
    return new NewOrganisation(
        name,
        Objects.requireNonNull(kind),
        Duration.ofHours(Objects.requireNonNull(hours)),
        staffedHours,
        Objects.requireNonNullElse(ringAtNight, ""),
        Objects.requireNonNullElse(mailDomains, "").strip());
  }
}
