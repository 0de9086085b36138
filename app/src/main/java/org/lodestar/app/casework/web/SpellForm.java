package org.lodestar.app.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.PaySpell;
import org.lodestar.app.site.TypedUncertainDate;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Between;
import org.lodestar.statute.WageCharge;
import org.lodestar.statute.WorkSpell;
import org.lodestar.vocabulary.Known;

/** A time during which somebody worked for somebody. */
record SpellForm(
    @Nullable @Size(max = 1000, message = "casework.tooLong") String about,
    @Nullable @ReadableUncertainDate TypedUncertainDate began,
    @Nullable @ReadableUncertainDate TypedUncertainDate ended,
    @Nullable Known stillGoing,
    @NotBlank(message = "casework.pay.hours.missing")
        @Pattern(regexp = Amounts.HOURS, message = "casework.pay.hours.wrong")
        @Nullable String hoursLeast,
    @Nullable @Pattern(regexp = Amounts.HOURS, message = "casework.pay.hours.wrong")
        String hoursMost,
    @NotBlank(message = "casework.pay.days.missing")
        @Pattern(regexp = Amounts.DAYS, message = "casework.pay.days.wrong")
        @Nullable String daysLeast,
    @Nullable @Pattern(regexp = Amounts.DAYS, message = "casework.pay.days.wrong") String daysMost,
    @NotBlank(message = "casework.pay.hand.missing")
        @Pattern(regexp = Amounts.MONEY, message = "casework.pay.money.wrong")
        @Nullable String payLeast,
    @Nullable @Pattern(regexp = Amounts.MONEY, message = "casework.pay.money.wrong") String payMost,
    @Nullable Known livedThere,
    @Valid @Nullable ChargeForm rent,
    @Valid @Nullable ChargeForm food,
    @Valid @Nullable ChargeForm travel,
    @Valid @Nullable ChargeForm debt,
    @Valid @Nullable ChargeForm other,
    @Nullable Known apprentice,
    @Nullable Long version)
    implements Looked {

  static SpellForm fresh() {
    ChargeForm none = ChargeForm.empty();
    return new SpellForm(
        "",
        TypedUncertainDate.empty(),
        TypedUncertainDate.empty(),
        Known.NOT_KNOWN,
        "",
        "",
        "",
        "",
        "",
        "",
        Known.NOT_KNOWN,
        none,
        none,
        none,
        none,
        none,
        Known.NO,
        0L);
  }

  static SpellForm of(PaySpell spell, long version) {
    WorkSpell work = spell.work();
    Between minutes = work.minutesEachDay();
    Between days = work.daysEachWeek();
    Between pay = work.penceInHandEachWeek();
    return new SpellForm(
        PersonalText.shown(spell.about()),
        UncertainDates.shown(work.began()),
        UncertainDates.shown(work.ended()),
        work.stillGoing(),
        Amounts.hours(minutes.least()),
        minutes.isExact() ? "" : Amounts.hours(minutes.most()),
        String.valueOf(days.least()),
        days.isExact() ? "" : String.valueOf(days.most()),
        Amounts.money(pay.least()),
        pay.isExact() ? "" : Amounts.money(pay.most()),
        Known.of(work.livedThere()),
        charge(work, WageCharge.Kind.RENT),
        charge(work, WageCharge.Kind.FOOD),
        charge(work, WageCharge.Kind.TRAVEL),
        charge(work, WageCharge.Kind.DEBT),
        charge(work, WageCharge.Kind.OTHER),
        work.apprentice(),
        version);
  }

  private static ChargeForm charge(WorkSpell work, WageCharge.Kind kind) {
    return work.charges().stream()
        .filter(charge -> charge.kind() == kind)
        .findFirst()
        .map(ChargeForm::of)
        .orElseGet(ChargeForm::empty);
  }

  /** The fields in which the most is less than the least. */
  List<String> reversed() {
    Map<WageCharge.Kind, ChargeForm> charges = charges();
    return Stream.concat(
            Stream.of("hours", "days", "pay").filter(this::isReversed).map(name -> name + "Most"),
            charges.entrySet().stream()
                .filter(entry -> entry.getValue().isReversed())
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + ".most"))
        .toList();
  }

  private boolean isReversed(String name) {
    return switch (name) {
      case "hours" -> Amounts.isReversed(hoursLeast, hoursMost);
      case "days" -> Amounts.isReversed(daysLeast, daysMost);
      default -> Amounts.isReversed(payLeast, payMost);
    };
  }

  private Map<WageCharge.Kind, ChargeForm> charges() {
    Map<WageCharge.Kind, ChargeForm> charges = new EnumMap<>(WageCharge.Kind.class);
    put(charges, WageCharge.Kind.RENT, rent);
    put(charges, WageCharge.Kind.FOOD, food);
    put(charges, WageCharge.Kind.TRAVEL, travel);
    put(charges, WageCharge.Kind.DEBT, debt);
    put(charges, WageCharge.Kind.OTHER, other);
    return charges;
  }

  private static void put(
      Map<WageCharge.Kind, ChargeForm> charges, WageCharge.Kind kind, @Nullable ChargeForm charge) {
    if (charge != null) {
      charges.put(kind, charge);
    }
  }

  /** The spell of this identifier as it is typed here. */
  PaySpell spell(UUID id) {
    return new PaySpell(id, PersonalText.typed(about), work());
  }

  WorkSpell work() {
    return new WorkSpell(
        UncertainDates.of(began),
        UncertainDates.of(ended),
        Objects.requireNonNullElse(stillGoing, Known.NOT_KNOWN),
        Amounts.minutes(hoursLeast, hoursMost),
        Amounts.whole(daysLeast, daysMost),
        Amounts.pence(payLeast, payMost),
        charges().entrySet().stream()
            .map(entry -> entry.getValue().charge(entry.getKey()))
            .flatMap(Optional::stream)
            .toList(),
        livedThere == Known.YES,
        Objects.requireNonNullElse(apprentice, Known.NOT_KNOWN));
  }
}
