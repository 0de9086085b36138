package org.lodestar.app.sharing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Answer.Does;
import org.lodestar.app.sharing.Answer.Way;
import org.lodestar.app.sharing.domain.NextHour;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Typed;
import org.lodestar.app.vault.PersonalText;

/** What a body does that was handed somebody: short, since it is answered at night. */
record DoesForm(
    @Nullable @NotNull(message = "sharing.answer.does.missing") Does does,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "sharing.time.wrong") String from,
    @Nullable @Size(max = 200, message = "sharing.tooLong") String who,
    @Nullable @Size(max = 100, message = "sharing.tooLong") String number,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "sharing.time.wrong") String ringBy,
    @Nullable @Size(max = 2000, message = "sharing.tooLong") String words,
    @Nullable Way way,
    @Nullable @Pattern(regexp = Typed.TIME_IF_ANY, message = "sharing.time.wrong") String at,
    @Nullable @Size(max = 500, message = "sharing.tooLong") String lies) {
  /** For the receiver, who writes it here. */
  static DoesForm fresh(String who) {
    return new DoesForm(null, "", who, "", "", "", Way.HERE, "", "");
  }

  /** For the giver, who writes down what they were told. */
  static DoesForm told(Instant now) {
    return new DoesForm(null, "", "", "", "", "", null, Typed.shownTime(now), "");
  }

  static List<Asked> asked(Page page) {
    Does[] all =
        Arrays.stream(Does.values()).filter(each -> each != Does.NOT_ASKED).toArray(Does[]::new);
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.radios(page, "sharing.answer.does", Option.all(page, "sharing.answer.does", all)));
    asked.addAll(rest(page));
    return asked;
  }

  static List<Asked> askedOfGiver(Page page) {
    List<Asked> asked = new ArrayList<>();
    asked.add(
        Asked.radios(
                page,
                "sharing.answer.doesTold",
                Option.all(page, "sharing.answer.does", Does.values()))
            .named("does"));
    asked.add(
        Asked.radios(
            page,
            "sharing.answer.way",
            Option.all(page, "sharing.answer.way", Way.SPOKEN, Way.WRITTEN)));
    asked.add(Asked.text(page, "sharing.answer.at").width(5));
    asked.addAll(rest(page));
    asked.add(Asked.text(page, "sharing.answer.lies"));
    return asked;
  }

  private static List<Asked> rest(Page page) {
    return List.of(
        Asked.text(page, "sharing.answer.from").width(5),
        Asked.text(page, "sharing.answer.who"),
        Asked.text(page, "sharing.answer.number").width(20),
        Asked.text(page, "sharing.answer.ringBy").width(5),
        Asked.area(page, "sharing.answer.words").rows(2).most(2000));
  }

  /** What the receiver does. */
  Answer here(UUID about, Worker worker, Instant now) {
    return answer(about, worker, Way.HERE, now);
  }

  /** What the giver was told. */
  Answer said(UUID about, Worker worker, Instant now) {
    Way how = way == Way.WRITTEN ? Way.WRITTEN : Way.SPOKEN;
    Instant then = Typed.text(at).isEmpty() ? now : NextHour.before(Typed.time(at), now);
    return answer(about, worker, how, then);
  }

  private Answer answer(UUID about, Worker worker, Way how, Instant said) {
    Does chosen = Objects.requireNonNull(does);
    return new Answer(
        about,
        chosen,
        how,
        chosen == Does.TAKE_OVER ? hour(from, said) : null,
        hour(ringBy, said),
        said,
        PersonalText.typed(who),
        PersonalText.typed(number),
        PersonalText.typed(words),
        how == Way.WRITTEN ? PersonalText.typed(lies) : null,
        worker.organisation(),
        worker.id());
  }

  /** The hour that is meant; none where none was typed. */
  private static @Nullable Instant hour(@Nullable String typed, Instant said) {
    return Typed.text(typed).isEmpty() ? null : NextHour.of(Typed.time(typed), said);
  }
}
