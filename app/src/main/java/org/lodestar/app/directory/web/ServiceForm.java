package org.lodestar.app.directory.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.OpeningTimes;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Reach;
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
    long version,
    @Nullable List<String> needs,
    @Size(max = 200) String times,
    @Nullable List<String> tongues,
    @Nullable List<String> wards,
    @Pattern(regexp = AGE, message = "directory.error.age") String minAge,
    @Pattern(regexp = AGE, message = "directory.error.age") String maxAge,
    @Size(max = 120) String provider,
    @Size(max = 200) String address) {
  private static final String AGE = "|\\d{1,2}|1[01]\\d|120";

  /** Browsers send nothing for what is not ticked, and an older page asks for less. */
  ServiceForm {
    needs = known(needs);
    tongues = known(tongues);
    wards = known(wards);
    times = known(times);
    minAge = known(minAge);
    maxAge = known(maxAge);
    provider = known(provider);
    address = known(address);
  }

  private static List<String> known(@Nullable List<String> ticked) {
    return ticked == null ? List.of() : ticked.stream().filter(each -> !each.isEmpty()).toList();
  }

  private static String known(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

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
        0,
        null,
        "",
        null,
        null,
        "",
        "",
        "",
        "");
  }

  static ServiceForm of(Service service) {
    Reach reach = service.reach();
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
        service.version(),
        reach.needs(),
        reach.times(),
        reach.tongues(),
        reach.wards(),
        reach.minAge() == null ? "" : String.valueOf(reach.minAge()),
        reach.maxAge() == null ? "" : String.valueOf(reach.maxAge()),
        reach.provider(),
        reach.address());
  }

  /** What was typed, to be saved over a newer version that the editor has now seen. */
  ServiceForm over(long newer) {
    return new ServiceForm(
        name, purpose, number, use, website, hours, languages, cost, whoFor, audience, source,
        owner, note, showing, newer, needs, times, tongues, wards, minAge, maxAge, provider,
        address);
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
        version,
        reach());
  }

  private Reach reach() {
    return new Reach(
        known(needs),
        times,
        known(tongues),
        known(wards),
        age(minAge),
        age(maxAge),
        provider,
        address);
  }

  private static @Nullable Integer age(String typed) {
    return typed.isEmpty() ? null : Integer.valueOf(typed);
  }

  /** Whether the opening times can be read, so that "open now" tells the truth. */
  boolean tellsTimes() {
    return times.isEmpty() || OpeningTimes.parse(times).isPresent();
  }

  /** Whether the ages are the right way round. */
  boolean ordersAges() {
    return minAge.isEmpty() || maxAge.isEmpty() || age(minAge, 0) <= age(maxAge, 0);
  }

  private static int age(String typed, int otherwise) {
    return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : otherwise;
  }

  private boolean sameSource(Service before) {
    return before.number().equals(number) && before.source().words().equals(source);
  }
}
