package org.lodestar.app.meetings.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.meetings.Answer;
import org.lodestar.app.meetings.Invitation;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;

/** What an organisation answers to an invitation. */
public record AnswerForm(
    @Nullable @NotNull(message = "meetings.answering.missing") Choice answer,
    @Nullable Set<@Nullable UUID> who,
    Invitation.@Nullable Reason reason,
    @Nullable @Size(max = 1000, message = "meetings.tooLong") String words,
    @Nullable Long version) {
  static List<Asked> asked(Page page, List<Option> colleagues) {
    return List.of(
        Asked.radios(
                page,
                "meetings.answering.label",
                Option.all(page, "meetings.answering", Choice.values()))
            .named("answer"),
        Asked.boxes(page, "meetings.answering.who", colleagues),
        Asked.select(
            page,
            "meetings.answering.reason",
            Option.all(page, "meetings.reason", Invitation.Reason.values())),
        Asked.area(page, "meetings.answering.words").most(1000).rows(3));
  }

  /** The answers that there are. */
  public enum Choice {
    COMING,
    WRITING,
    DECLINED
  }

  static AnswerForm of(Invitation invitation, Set<UUID> who) {
    return new AnswerForm(
        null, Set.copyOf(who), null, invitation.written().text("words"), invitation.version());
  }

  Answer given() {
    return new Answer(
        Invitation.State.valueOf(Objects.requireNonNull(answer).name()),
        Typed.set(who),
        reason,
        Typed.text(words));
  }
}
