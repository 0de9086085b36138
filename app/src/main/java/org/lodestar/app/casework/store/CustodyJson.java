package org.lodestar.app.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.DefenceLimb;
import org.lodestar.vocabulary.UncertainDate;
import tools.jackson.databind.json.JsonMapper;

/** What is written about custody as one text, which is sealed as a whole. */
final class CustodyJson {
  private final JsonMapper mapper = JsonMapper.builder().build();

  PersonalText write(CustodyPart part) {
    return PersonalText.of(mapper.writeValueAsString(plain(part)));
  }

  private static Object plain(CustodyPart part) {
    return switch (part) {
      case Accusation said ->
          new Said(said.words().text(), said.act().print(), said.groups(), text(said.where()));
      case CalledAdult adult ->
          new Called(
              adult.kind(),
              text(adult.name()),
              adult.askedAt(),
              adult.cameAt(),
              text(adult.reason()));
      case DefenceAnswer answer ->
          new Answered(
              answer.stage(),
              answer.limb(),
              answer.answer().text(),
              text(answer.evidence()),
              text(answer.lawyer()),
              answer.told(),
              answer.looked());
      case CustodyOutcome outcome ->
          new Became(
              outcome.kind(),
              outcome.on(),
              text(outcome.words()),
              outcome.courtOn(),
              outcome.courtAt());
      case CourtPlan plan -> planned(plan);
    };
  }

  private static @Nullable String text(@Nullable PersonalText text) {
    return text == null ? null : text.text();
  }

  CustodyPart read(CustodyPart.Sort sort, PersonalText text) {
    return switch (sort) {
      case ACCUSATION -> said(mapper.readValue(text.text(), Said.class));
      case ADULT -> called(mapper.readValue(text.text(), Called.class));
      case DEFENCE -> answered(mapper.readValue(text.text(), Answered.class));
      case OUTCOME -> became(mapper.readValue(text.text(), Became.class));
      case COURT -> planned(mapper.readValue(text.text(), Planned.class));
    };
  }

  private static Accusation said(Said said) {
    return new Accusation(
        PersonalText.of(said.words()),
        UncertainDate.parse(said.act()),
        said.groups(),
        PersonalText.typed(said.where()));
  }

  private static CalledAdult called(Called adult) {
    return new CalledAdult(
        adult.kind(),
        PersonalText.typed(adult.name()),
        adult.askedAt(),
        adult.cameAt(),
        PersonalText.typed(adult.reason()));
  }

  private static DefenceAnswer answered(Answered answer) {
    return new DefenceAnswer(
        answer.stage(),
        answer.limb(),
        PersonalText.of(answer.answer()),
        PersonalText.typed(answer.evidence()),
        PersonalText.typed(answer.lawyer()),
        answer.told(),
        !Boolean.FALSE.equals(answer.looked()));
  }

  private static CustodyOutcome became(Became outcome) {
    return new CustodyOutcome(
        outcome.kind(),
        outcome.on(),
        PersonalText.typed(outcome.words()),
        outcome.courtOn(),
        outcome.courtAt());
  }

  private static Planned planned(CourtPlan plan) {
    CourtPlan.Goer goes = plan.goes();
    return new Planned(
        plan.bed(),
        text(plan.sleeps()),
        text(plan.certificate()),
        text(plan.more()),
        goes == null ? null : text(goes.body()),
        goes == null ? null : text(goes.name()),
        goes == null ? null : text(goes.number()));
  }

  private static CourtPlan planned(Planned plan) {
    return new CourtPlan(
        plan.bed(),
        PersonalText.typed(plan.sleeps()),
        PersonalText.typed(plan.certificate()),
        goer(plan),
        PersonalText.typed(plan.goes()));
  }

  private static CourtPlan.@Nullable Goer goer(Planned plan) {
    return plan.name() == null
        ? null
        : new CourtPlan.Goer(
            PersonalText.needed(plan.body()),
            PersonalText.of(plan.name()),
            PersonalText.needed(plan.number()));
  }

  private record Said(String words, String act, List<String> groups, @Nullable String where) {}

  private record Called(
      CalledAdult.Kind kind,
      @Nullable String name,
      @Nullable Instant askedAt,
      @Nullable Instant cameAt,
      @Nullable String reason) {}

  /** Before anybody was asked whether it was looked at, only what was found was written. */
  private record Answered(
      DefenceAnswer.Stage stage,
      DefenceLimb limb,
      String answer,
      @Nullable String evidence,
      @Nullable String lawyer,
      Set<DefenceAnswer.Told> told,
      @Nullable Boolean looked) {}

  /** Before anybody was asked for the day of court there was none. */
  private record Became(
      CustodyOutcome.Kind kind,
      LocalDate on,
      @Nullable String words,
      @Nullable LocalDate courtOn,
      @Nullable LocalTime courtAt) {}

  /** Who goes was words at first; now words are what is to be known beside it. */
  private record Planned(
      CourtPlan.@Nullable Bed bed,
      @Nullable String sleeps,
      @Nullable String certificate,
      @Nullable String goes,
      @Nullable String body,
      @Nullable String name,
      @Nullable String number) {}
}
