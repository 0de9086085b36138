package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.MeetingDecision;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.Written;

/** A decision of a meeting. */
record DecisionForm(
    @Nullable
        @NotBlank(message = "meetings.decision.what.missing")
        @Size(max = 2000, message = "meetings.tooLong")
        String what,
    @Nullable
        @NotBlank(message = "meetings.decision.who.missing")
        @Size(max = 500, message = "meetings.tooLong")
        String who,
    @Nullable
        @NotBlank(message = "meetings.decision.why.missing")
        @Size(max = 4000, message = "meetings.tooLong")
        String why,
    @Nullable @Size(max = 2000, message = "meetings.tooLong") String dissent,
    @Nullable Long version) {
  static List<Asked> asked(Page page) {
    return List.of(
        Asked.area(page, "meetings.decision.what").most(2000).rows(3),
        Asked.text(page, "meetings.decision.who"),
        Asked.area(page, "meetings.decision.why").most(4000),
        Asked.area(page, "meetings.decision.dissent").most(2000).rows(3));
  }

  static DecisionForm of(MeetingDecision decision) {
    Written written = decision.written();
    return new DecisionForm(
        written.text("what"),
        written.text("who"),
        written.text("why"),
        written.text("dissent"),
        decision.version());
  }

  Written written() {
    return Written.of("what", Typed.text(what))
        .with("who", Typed.text(who))
        .with("why", Typed.text(why))
        .with("dissent", Typed.text(dissent));
  }
}
