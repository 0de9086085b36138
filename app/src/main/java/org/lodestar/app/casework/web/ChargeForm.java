package org.lodestar.app.casework.web;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.WageCharge;

/** What was taken for one thing in a week: at least, at most, and how. */
record ChargeForm(
    @Nullable @Pattern(regexp = Amounts.MONEY, message = "casework.pay.money.wrong") String least,
    @Nullable @Pattern(regexp = Amounts.MONEY, message = "casework.pay.money.wrong") String most,
    WageCharge.@Nullable Way way) {

  static ChargeForm empty() {
    return new ChargeForm("", "", WageCharge.Way.BEFORE_PAY);
  }

  static ChargeForm of(WageCharge charge) {
    return new ChargeForm(
        Amounts.money(charge.penceEachWeek().least()),
        charge.penceEachWeek().isExact() ? "" : Amounts.money(charge.penceEachWeek().most()),
        charge.way());
  }

  Optional<WageCharge> charge(WageCharge.Kind kind) {
    if (Amounts.isBlank(least) && Amounts.isBlank(most)) {
      return Optional.empty();
    }
    WageCharge.Way how = way == null ? WageCharge.Way.BEFORE_PAY : way;
    return Optional.of(new WageCharge(kind, Amounts.pence(least, most), how));
  }

  boolean isReversed() {
    return Amounts.isReversed(least, most);
  }
}
