package org.lodestar.app.worries.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.screening.KnownScreeningSigns;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;
import org.lodestar.statute.WorryFact;
import org.lodestar.vocabulary.AgeStatus;

/**
 * The short log, on one page.
 *
 * @param id fixed before it is sent, so that sending it again changes nothing
 * @param written when it was written, in seconds since 1970, where it waited on a telephone
 */
public record FieldForm(
    @Nullable UUID id,
    @Nullable String written,
    @Nullable List<WorryFact> facts,
    @Nullable @NotNull(message = "worries.field.what.missing") FieldWhat what,
    @Nullable @KnownScreeningSigns List<String> signs,
    @Nullable @NotNull(message = "worries.field.age.missing") AgeStatus age,
    @Nullable @Pattern(regexp = "\\d{0,3}", message = "worries.field.howMany.wrong") String howMany,
    @Nullable
        @NotBlank(message = "worries.field.place.missing")
        @Size(max = 500, message = "concerns.staff.long")
        String place,
    @Nullable @NotNull(message = "worries.field.when.missing") When when,
    @Nullable @ReadableDate(message = "worries.field.day.wrong") TypedDate day,
    @Nullable @Size(max = 500, message = "concerns.staff.long") String vehicle,
    @Nullable @Size(max = 4_000, message = "concerns.staff.long") String notes) {

  /** When it was seen. */
  public enum When {
    NOW,
    EARLIER_TODAY,
    ANOTHER_DAY
  }

  static FieldForm empty(UUID id) {
    return new FieldForm(
        id, "", List.of(), null, List.of(), null, "", "", When.NOW, TypedDate.of(null), "", "");
  }

  /** The hard facts. */
  Set<WorryFact> held() {
    EnumSet<WorryFact> held = EnumSet.noneOf(WorryFact.class);
    if (facts != null) {
      facts.stream().filter(Objects::nonNull).forEach(held::add);
    }
    return held;
  }

  List<String> ticked() {
    return signs == null ? List.of() : signs.stream().distinct().toList();
  }

  /** Another day was said and none was given. */
  boolean dayUnsaid() {
    return when == When.ANOTHER_DAY && (day == null || day.date().isEmpty());
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "FieldForm[personal]";
  }
}
