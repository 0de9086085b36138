package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.ToldUpdate;

/** What is left of a partner's words when they are taken over; what is not sent is left whole. */
record TakenForm(
    @Nullable @Size(max = MOST, message = "site.tooLong") @BoardsRead String done,
    @Nullable @Size(max = MOST, message = "site.tooLong") @BoardsRead String next,
    @Nullable @Size(max = MOST, message = "site.tooLong") @BoardsRead String inTheWay,
    @Nullable Long version) {
  private static final int MOST = 1_000;

  static TakenForm of(ToldUpdate told, long version) {
    return new TakenForm(told.done(), told.next(), told.inTheWay(), version);
  }

  static List<Asked> asked(Page page) {
    return List.of(
        area(page, "strategy.update.done"),
        area(page, "strategy.update.next"),
        area(page, "strategy.update.inTheWay"));
  }

  private static Asked area(Page page, String key) {
    return Asked.area(page, key).hint(null).most(MOST).rows(3);
  }

  /** Only for a form without errors. */
  ToldUpdate left(ToldUpdate written) {
    return new ToldUpdate(
        done == null ? written.done() : Typed.text(done),
        next == null ? written.next() : Typed.text(next),
        inTheWay == null ? written.inTheWay() : Typed.text(inTheWay),
        written.onTime());
  }

  /** What a guest wrote stays out of logs. */
  @Override
  public String toString() {
    return "TakenForm";
  }
}
