package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenNow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Circumstance;
import org.lodestar.vocabulary.ConsentKind;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/** How things stand with somebody, as words and back; a part of {@link FactsText}. */
final class NowText {
  private NowText() {}

  record Now(
      Map<String, String> situation,
      @Nullable Found grounds,
      List<Said> answers,
      List<Shut> bans,
      boolean heldBack,
      @Nullable Night bed) {
    /** Never the words. */
    @Override
    public String toString() {
      return "[personal]";
    }
  }

  record Found(boolean found, String on, String maker) {}

  /** What was frozen before this was given says nothing of whether it was unsafe. */
  record Said(
      String kind, String outcome, String on, @Nullable String asker, @Nullable Boolean unsafe) {}

  record Shut(String channel, @Nullable String value, @Nullable String why) {}

  record Night(String confirmedBy, String from, String until) {}

  static Now write(GivenNow now) {
    return new Now(
        now.situation().entrySet().stream()
            .collect(
                Collectors.toMap(each -> each.getKey().name(), each -> each.getValue().name())),
        found(now.grounds()),
        now.answers().stream().map(NowText::said).toList(),
        now.bans().stream().map(NowText::shut).toList(),
        now.heldBack(),
        night(now.bed()));
  }

  private static @Nullable Night night(GivenNow.@Nullable Night bed) {
    return bed == null
        ? null
        : new Night(bed.confirmedBy().text(), bed.from().toString(), bed.until().toString());
  }

  private static @Nullable Found found(GivenNow.@Nullable Grounds grounds) {
    return grounds == null
        ? null
        : new Found(grounds.found(), grounds.on().toString(), grounds.maker().text());
  }

  private static Said said(GivenNow.Answer answer) {
    return new Said(
        answer.kind().name(),
        answer.outcome().name(),
        answer.on().toString(),
        text(answer.asker()),
        answer.unsafe());
  }

  private static Shut shut(GivenNow.Ban ban) {
    return new Shut(ban.channel().name(), text(ban.value()), text(ban.why()));
  }

  private static @Nullable String text(@Nullable PersonalText text) {
    return text == null ? null : text.text();
  }

  /** What was frozen before this was given holds nothing of it. */
  static GivenNow read(@Nullable Now now) {
    return now == null
        ? GivenNow.NOTHING
        : new GivenNow(
            now.situation().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        each -> Circumstance.valueOf(each.getKey()),
                        each -> Known.valueOf(each.getValue()))),
            grounds(now.grounds()),
            now.answers().stream().map(NowText::answer).toList(),
            now.bans().stream().map(NowText::ban).toList(),
            now.heldBack(),
            bed(now.bed()));
  }

  private static GivenNow.@Nullable Night bed(@Nullable Night kept) {
    return kept == null
        ? null
        : new GivenNow.Night(
            PersonalText.of(kept.confirmedBy()),
            Instant.parse(kept.from()),
            Instant.parse(kept.until()));
  }

  private static GivenNow.@Nullable Grounds grounds(@Nullable Found found) {
    return found == null
        ? null
        : new GivenNow.Grounds(
            found.found(), LocalDate.parse(found.on()), PersonalText.of(found.maker()));
  }

  private static GivenNow.Answer answer(Said said) {
    return new GivenNow.Answer(
        ConsentKind.valueOf(said.kind()),
        ConsentOutcome.valueOf(said.outcome()),
        LocalDate.parse(said.on()),
        PersonalText.typed(said.asker()),
        Boolean.TRUE.equals(said.unsafe()));
  }

  private static GivenNow.Ban ban(Shut shut) {
    return new GivenNow.Ban(
        SafeContactChannel.valueOf(shut.channel()),
        PersonalText.typed(shut.value()),
        PersonalText.typed(shut.why()));
  }
}
