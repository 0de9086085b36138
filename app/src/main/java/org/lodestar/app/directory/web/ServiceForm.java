package org.lodestar.app.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;

/** A service as an editor types it. */
record ServiceForm(
    @NotBlank(message = "directory.error.name") @Size(max = 120) String name,
    @NotNull(message = "directory.error.purpose") @Nullable Purpose purpose,
    @PhoneNumber @Size(max = 24) String number,
    @NotNull Use use,
    @Pattern(regexp = "|https://[^\\s]{3,190}", message = "directory.error.website") String website,
    @NotBlank(message = "directory.error.hours") @Size(max = 120) String hours,
    @NotBlank(message = "directory.error.languages") @Size(max = 120) String languages,
    @NotBlank(message = "directory.error.cost") @Size(max = 60) String cost,
    @NotBlank(message = "directory.error.whoFor") @Size(max = 200) String whoFor,
    @NotNull(message = "directory.error.audience") Audience audience,
    @NotBlank(message = "directory.error.source") @Size(max = 200) String source,
    @Size(max = 120) String owner,
    @Size(max = 500) String note,
    @NotNull Showing showing,
    long version) {

  /** How the number is used. */
  enum Use {
    CALL,
    KEYS
  }

  /** Whether the public sees it. */
  enum Showing {
    SHOWN,
    HIDDEN
  }

  static ServiceForm empty() {
    return new ServiceForm(
        "",
        null,
        "",
        Use.CALL,
        "",
        "",
        "",
        "",
        "",
        Audience.EVERYONE,
        "",
        "",
        "",
        Showing.SHOWN,
        0);
  }

  static ServiceForm of(Service service) {
    return new ServiceForm(
        service.name(),
        service.purpose(),
        service.number(),
        service.callable() ? Use.CALL : Use.KEYS,
        service.website(),
        service.hours(),
        service.languages(),
        service.cost(),
        service.whoFor(),
        service.audience(),
        service.source().words(),
        service.source().owner(),
        service.note(),
        service.shown() ? Showing.SHOWN : Showing.HIDDEN,
        service.version());
  }

  /** What was typed, to be saved over a newer version that the editor has now seen. */
  ServiceForm over(long newer) {
    return new ServiceForm(
        name, purpose, number, use, website, hours, languages, cost, whoFor, audience, source,
        owner, note, showing, newer);
  }

  boolean reachable() {
    return !number.isBlank() || !website.isBlank();
  }

  /** A changed number or source has to be checked anew. */
  Service service(UUID id, @Nullable Service before) {
    Source kept = before != null && sameSource(before) ? before.source() : null;
    return new Service(
        id,
        Objects.requireNonNull(purpose),
        name,
        number,
        use == Use.CALL,
        hours,
        languages,
        cost,
        website,
        whoFor,
        audience,
        new Source(
            source,
            kept == null ? Source.Standing.TO_CONFIRM : kept.standing(),
            owner,
            kept == null ? null : kept.checkedOn()),
        note,
        showing == Showing.SHOWN,
        version);
  }

  private boolean sameSource(Service before) {
    return before.number().equals(number) && before.source().words().equals(source);
  }
}
