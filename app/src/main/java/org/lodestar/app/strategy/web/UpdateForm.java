package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.ToldUpdate;

/** How an action gets on, as a guest types it. */
record UpdateForm(
    @Nullable
        @NotBlank(message = "strategy.update.done.missing")
        @Size(max = MOST, message = "site.tooLong")
        String done,
    @Nullable
        @NotBlank(message = "strategy.update.next.missing")
        @Size(max = MOST, message = "site.tooLong")
        String next,
    @Nullable @Size(max = MOST, message = "site.tooLong") String inTheWay,
    @Nullable @NotNull(message = "strategy.update.onTime.missing") OnTime onTime) {
  private static final int MOST = 1_000;

  /** Whether it will be done in time, in the colours of the plan. */
  enum OnTime {
    YES(ActionStanding.GREEN),
    AT_RISK(ActionStanding.AMBER),
    LATE(ActionStanding.RED);

    private final ActionStanding standing;

    OnTime(ActionStanding standing) {
      this.standing = standing;
    }

    static OnTime of(ActionStanding standing) {
      return switch (standing) {
        case RED -> LATE;
        case AMBER -> AT_RISK;
        case GREEN, NOT_STARTED, BLUE -> YES;
      };
    }
  }

  static UpdateForm empty() {
    return new UpdateForm("", "", "", null);
  }

  static UpdateForm of(ToldUpdate told) {
    return new UpdateForm(told.done(), told.next(), told.inTheWay(), OnTime.of(told.onTime()));
  }

  static List<Asked> asked(Page page) {
    List<Option> onTime =
        List.of(OnTime.values()).stream()
            .map(each -> Option.of(each.name(), page.name("strategy.onTime", each.standing)))
            .toList();
    return List.of(
        area(page, "strategy.update.done"),
        area(page, "strategy.update.next"),
        area(page, "strategy.update.inTheWay"),
        Asked.radios(page, "strategy.update.onTime", onTime));
  }

  private static Asked area(Page page, String key) {
    return Asked.area(page, key).most(MOST).rows(3);
  }

  /** Only for a form without errors. */
  ToldUpdate told() {
    return new ToldUpdate(
        Typed.text(done),
        Typed.text(next),
        Typed.text(inTheWay),
        Objects.requireNonNull(onTime).standing);
  }

  /** What a guest wrote stays out of logs. */
  @Override
  public String toString() {
    return "UpdateForm";
  }
}
