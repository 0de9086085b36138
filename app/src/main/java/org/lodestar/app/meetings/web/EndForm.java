package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.ChildClock.End;
import org.lodestar.app.meetings.face.ChildClocks;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** How the clock of a child ends. */
record EndForm(
    @Nullable @NotNull(message = "meetings.clocks.how.missing") End how,
    @Nullable @ReadableDate(required = true) TypedDate on,
    @Nullable @Size(max = 1000, message = "meetings.tooLong") String why,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.radios(page, "meetings.clocks.how", End.values()),
        Asked.date(page, "meetings.clocks.endedOn").named("on"),
        Asked.area(page, "meetings.clocks.why").most(1000).rows(3));
  }

  ChildClocks.Ending ending() {
    return new ChildClocks.Ending(Objects.requireNonNull(how), Typed.day(on), Typed.text(why));
  }
}
