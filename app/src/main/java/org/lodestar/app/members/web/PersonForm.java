package org.lodestar.app.members.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.staff.StaffChange;
import org.lodestar.app.members.staff.StaffRecord;

/** An account, as an administrator fills it in. */
record PersonForm(
    @NotBlank(message = "members.person.name.missing")
        @Size(max = 120, message = "members.person.name.long")
        String displayName,
    @NotBlank(message = "members.person.email.missing")
        @Email(message = "members.person.email.wrong")
        @Size(max = 254, message = "members.person.email.wrong")
        String email,
    @NotNull(message = "members.person.post.long")
        @Size(max = 120, message = "members.person.post.long")
        String post,
    @NotNull(message = "members.person.organisation.missing") @Nullable UUID organisation,
    @NotEmpty(message = "members.person.roles.missing") List<Role> roles,
    long version) {
  static PersonForm empty(UUID organisation) {
    return new PersonForm("", "", "", organisation, List.of(), 0);
  }

  static PersonForm of(StaffRecord record) {
    return new PersonForm(
        record.displayName(),
        record.email(),
        record.post(),
        record.organisation(),
        record.roles().stream().sorted().toList(),
        record.version());
  }

  /** Only for a form without errors. */
  NewPerson joining() {
    return new NewPerson(
        Objects.requireNonNull(organisation), email, displayName, post, Set.copyOf(roles));
  }

  /** Only for a form without errors. */
  StaffChange change() {
    return new StaffChange(
        displayName, email, post, Objects.requireNonNull(organisation), Set.copyOf(roles));
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "PersonForm";
  }
}
