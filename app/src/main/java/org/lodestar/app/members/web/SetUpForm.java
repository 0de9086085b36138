package org.lodestar.app.members.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.StarterChoice;
import org.lodestar.app.members.entry.FirstStart;
import org.lodestar.app.site.AsTyped;
import org.lodestar.vocabulary.AgencyKind;

/** What the first administrator is asked. */
record SetUpForm(
    @NotBlank(message = "members.setUp.partnership.missing")
        @Size(max = 120, message = "members.setUp.partnership.long")
        String partnership,
    @Nullable StarterChoice start,
    @NotBlank(message = "members.organisation.name.missing")
        @Size(max = 120, message = "members.organisation.name.long")
        String organisation,
    @NotNull(message = "members.organisation.kind.missing") @Nullable AgencyKind kind,
    @NotBlank(message = "members.person.name.missing")
        @Size(max = 120, message = "members.person.name.long")
        String displayName,
    @NotNull(message = "members.person.post.long")
        @Size(max = 120, message = "members.person.post.long")
        String post,
    @NotBlank(message = "members.person.email.missing")
        @Email(message = "members.person.email.wrong")
        @Size(max = 254, message = "members.person.email.wrong")
        String email,
    @AsTyped @NotBlank(message = "members.password.missing") String password,
    @AsTyped @NotBlank(message = "members.password.again.missing") String again) {
  static SetUpForm empty() {
    return new SetUpForm("", StarterChoice.EMPTY, "", null, "", "", "", "", "");
  }

  /** Only for a form without errors. */
  FirstStart.Beginning beginning() {
    return new FirstStart.Beginning(
        partnership,
        start == null ? StarterChoice.EMPTY : start,
        new NewOrganisation(
            organisation, java.util.Objects.requireNonNull(kind), Duration.ofHours(24), ""),
        displayName,
        post,
        email,
        password);
  }

  @Override
  public String toString() {
    return "SetUpForm";
  }
}
