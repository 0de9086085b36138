package org.lodestar.app.casework.section;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AdvocateAnswer;
import org.lodestar.app.casework.AdvocateKind;
import org.lodestar.app.casework.BestInterests;
import org.lodestar.app.casework.BestInterests.Part;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Recorded;

/** A finding on capacity, and a record of what was decided for somebody, in words. */
record InterestsLines(Wording in) {
  private static final String WORDS = "casework.interests.";

  Stream<Passage> finding(Recorded<Decision> recorded) {
    Decision found = recorded.what();
    return Wording.passage(
        heading("casework.decisionKind.CAPACITY", found.matter()),
        in.line(
            "casework.section.decision",
            in.say(
                "casework.section.decidedOn",
                in.name("casework.decisionOutcome", found.outcome()),
                in.date(found.decidedOn()))),
        in.line("casework.capacity.shown", found.evidence()),
        in.line("casework.capacity.cause", found.reasoning()),
        in.line("casework.decision.maker", found.maker()));
  }

  private String heading(String key, Matter matter) {
    return in.say(key) + ": " + in.name("casework.matter", matter);
  }

  /**
   * A record with the looks at it.
   *
   * @param looks the newest first
   */
  Stream<Passage> record(InterestsRecord record, List<Recorded<InterestsReview>> looks) {
    BestInterests content = record.content();
    return Wording.passage(
        heading("casework.section.interests." + record.state(), content.matter()),
        parts(content, Part.QUESTION, Part.SUPPORT),
        parts(content, Part.SHOWN, Part.CAUSE, Part.REGAIN, Part.WISHES),
        wish(content),
        in.ofOthers(WORDS + "part.CONSULTED", content.words().get(Part.CONSULTED)),
        advocates(looks.isEmpty() ? content.advocates() : looks.getFirst().what().advocates()),
        parts(content, Part.WHY_NOW, Part.AT_ONCE, Part.OPTIONS),
        decision(content),
        parts(content, Part.REASONS, Part.AGAINST, Part.DECIDER),
        in.line(WORDS + "second", agreed(record)),
        looks.stream().flatMap(this::look),
        again(content, looks));
  }

  private Stream<Line> parts(BestInterests content, Part... parts) {
    return Arrays.stream(parts)
        .flatMap(part -> in.line(WORDS + "part." + part, content.words().get(part)));
  }

  private Stream<Line> wish(BestInterests content) {
    return content.asTheyWish() == null
        ? Stream.empty()
        : in.line(WORDS + "asTheyWish", in.name("casework.known", content.asTheyWish()));
  }

  private Stream<Line> advocates(Map<AdvocateKind, AdvocateAnswer> answers) {
    return Arrays.stream(AdvocateKind.values())
        .filter(answers::containsKey)
        .flatMap(kind -> advocate(kind, answers.getOrDefault(kind, AdvocateAnswer.none())));
  }

  private Stream<Line> advocate(AdvocateKind kind, AdvocateAnswer answer) {
    String state = in.name("casework.interests.advocateState", answer.state());
    return in.line(
        WORDS + "advocate." + kind,
        answer.words() == null ? state : state + ": " + answer.words().text());
  }

  private Stream<Line> decision(BestInterests content) {
    Decision.Outcome outcome = content.outcome();
    if (outcome == null) {
      return Stream.empty();
    }
    String said =
        content.matter() == Matter.REFERRAL
            ? in.name("casework.decidedFor", outcome)
            : in.say(WORDS + "outcome." + content.matter() + "." + outcome);
    return in.line(
        WORDS + "outcome",
        content.decidedOn() == null
            ? said
            : in.say("casework.section.decidedOn", said, in.date(content.decidedOn())));
  }

  private @Nullable String agreed(InterestsRecord record) {
    return record.agreedAt() == null
        ? null
        : in.say("casework.section.interests.agreed", in.hour(record.agreedAt()));
  }

  private Stream<Line> look(Recorded<InterestsReview> look) {
    return in.line(
        "casework.section.interests.look", in.date(look.at()) + ": " + look.what().words().text());
  }

  private Stream<Line> again(BestInterests content, List<Recorded<InterestsReview>> looks) {
    LocalDate day = looks.isEmpty() ? content.reviewOn() : looks.getFirst().what().againOn();
    return day == null ? Stream.empty() : in.line(WORDS + "reviewOn", in.date(day));
  }
}
