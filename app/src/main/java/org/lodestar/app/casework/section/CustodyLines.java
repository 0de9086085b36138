package org.lodestar.app.casework.section;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Accusation;
import org.lodestar.app.casework.Arrest;
import org.lodestar.app.casework.CalledAdult;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.CourtPlan;
import org.lodestar.app.casework.CustodyOutcome;
import org.lodestar.app.casework.CustodyPart;
import org.lodestar.app.casework.DefenceAnswer;
import org.lodestar.app.casework.Recorded;

/** What is written about arrests, in words. */
record CustodyLines(Wording in) {
  private static final String WORDS = "casework.custody.";

  /** What stands of these kinds about an arrest: the newest of each. */
  @SafeVarargs
  final Stream<Passage> standing(Arrest arrest, Class<? extends CustodyPart>... kinds) {
    return Stream.of(kinds).flatMap(kind -> arrest.entry(kind).stream()).flatMap(this::passage);
  }

  /** All that was ever written of these kinds, with who else is named. */
  @SafeVarargs
  final Stream<Passage> all(Arrest arrest, Class<? extends CustodyPart>... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> arrest.entries(kind).stream())
        .flatMap(each -> Stream.concat(passage(each), named(each)));
  }

  private Stream<Passage> passage(Recorded<CustodyPart> recorded) {
    Stream<Line> lines =
        switch (recorded.what()) {
          case Accusation said -> accusation(said);
          case CalledAdult adult -> adult(adult);
          case DefenceAnswer answer -> defence(answer);
          case CustodyOutcome outcome -> outcome(outcome);
          case CourtPlan plan ->
              lines(
                  plan.bed() == null
                      ? Stream.empty()
                      : in.line(WORDS + "bed", in.name("casework.custody.bed", plan.bed())),
                  in.line(WORDS + "sleeps", plan.sleeps()),
                  in.line(WORDS + "certificate", plan.certificate()),
                  in.line(WORDS + "goes", goes(plan.goes())),
                  in.line(WORDS + "more", plan.more()));
        };
    return Wording.passage(heading(recorded), lines);
  }

  private String heading(Recorded<CustodyPart> recorded) {
    String title = in.say(WORDS + "title." + recorded.what().getClass().getSimpleName());
    return in.say("casework.section.noted", title, in.date(recorded.at()));
  }

  private String goes(CourtPlan.@Nullable Goer goes) {
    return goes == null ? in.say(WORDS + "nobody.YET") : goes.line();
  }

  private Stream<Line> accusation(Accusation said) {
    return lines(
        in.line(WORDS + "words", said.words()),
        in.line(WORDS + "act", in.date(said.act())),
        in.line(WORDS + "where", said.where()));
  }

  private Stream<Line> adult(CalledAdult adult) {
    return lines(
        in.line(WORDS + "kind", in.name("casework.custody.kind", adult.kind())),
        in.line(WORDS + "asked", in.hour(adult.askedAt())),
        in.line(WORDS + "came", in.hour(adult.cameAt())),
        in.line(WORDS + "reason", adult.reason()));
  }

  private Stream<Line> defence(DefenceAnswer answer) {
    String told =
        answer.told().stream()
            .sorted()
            .map(each -> in.name("casework.custody.told", each))
            .collect(Collectors.joining(", "));
    return lines(
        in.line(WORDS + "stage", in.name("casework.custody.stage", answer.stage())),
        in.line(WORDS + "conditions", in.name("casework.custody.limb", answer.limb())),
        in.line(WORDS + "looked", in.say(WORDS + "looked." + answer.looked())),
        in.line(WORDS + "answer", answer.answer()),
        in.line(WORDS + "evidence", answer.evidence()),
        in.line(WORDS + "lawyer", answer.lawyer()),
        in.line(WORDS + "told", told));
  }

  private Stream<Line> outcome(CustodyOutcome outcome) {
    return lines(
        in.line(WORDS + "outcome", in.name("casework.custody.outcome", outcome.kind())),
        in.line(WORDS + "on", in.date(outcome.on())),
        court(outcome),
        in.line(WORDS + "how", outcome.words()));
  }

  private Stream<Line> court(CustodyOutcome outcome) {
    LocalDate on = outcome.courtOn();
    LocalTime at = outcome.courtAt();
    if (on == null) {
      return Stream.empty();
    }
    String hour = at == null ? "" : ", " + at;
    return in.line(WORDS + "court", in.date(on) + hour);
  }

  private Stream<Passage> named(Recorded<CustodyPart> recorded) {
    return recorded.what() instanceof CalledAdult adult
        ? Wording.passage(heading(recorded), in.ofOthers(WORDS + "name", adult.name()))
        : Stream.empty();
  }

  @SafeVarargs
  private static Stream<Line> lines(Stream<Line>... lines) {
    return Stream.of(lines).flatMap(each -> each);
  }
}
