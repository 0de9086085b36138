package org.lodestar.app.casework.section;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.AskAttempt;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.store.AskRows;
import org.lodestar.app.casework.store.ConsentRows;
import org.lodestar.app.casework.store.NarrowWords;
import org.lodestar.app.casework.store.WishRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.stereotype.Component;

/** What the person has agreed to, the newest answer of each kind. */
@Component
class ConsentsSection implements CaseSection {
  private final ConsentRows consents;
  private final WishRows wishes;
  private final AskRows tries;
  private final NarrowWords narrow;
  private final Words words;

  ConsentsSection(
      ConsentRows consents, WishRows wishes, AskRows tries, NarrowWords narrow, Words words) {
    this.narrow = narrow;
    this.consents = consents;
    this.wishes = wishes;
    this.tries = tries;
    this.words = words;
  }

  @Override
  public String code() {
    return "CONSENTS";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public Nature nature() {
    return Nature.ROUTINE;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    Map<ConsentKind, Consent> newest = ConsentRows.newest(consents.list(person.id()));
    Stream<Line> lines =
        newest.values().stream()
            .sorted(Comparator.comparing(Consent::kind))
            .flatMap(consent -> line(consent, Consent.waits(newest, consent.kind()), in));
    return Stream.concat(
            Wording.passage("", lines),
            wishes.list(person.id()).stream().flatMap(each -> against(each.what(), in)))
        .toList();
  }

  /**
   * With each answer that they ever gave and its reasons, what they said no to in their own words,
   * which nobody else is given, and how somebody tried to ask them.
   */
  @Override
  public List<Passage> own(CaseFile file, Person person, Language language) {
    Wording in = new Wording(words, language);
    List<Consent> all = consents.list(person.id());
    Stream<Passage> reasons =
        all.stream()
            .filter(consent -> consent.reason() != null)
            .filter(consent -> together(consent, all).getFirst().equals(consent))
            .flatMap(consent -> reason(consent, together(consent, all), in));
    Stream<Passage> asked =
        tries.list(person.id()).stream().flatMap(each -> tried(each.what(), in));
    Stream<Passage> noes = Wording.passage("", narrow.own(person.id(), language).stream());
    return Stream.of(passages(file, person, language).stream(), noes, reasons, asked)
        .flatMap(each -> each)
        .toList();
  }

  /** Answers to which the same words belong: those of one conversation. */
  private static List<Consent> together(Consent consent, List<Consent> all) {
    return consent.conversation() == null
        ? List.of(consent)
        : all.stream()
            .filter(each -> Objects.equals(consent.conversation(), each.conversation()))
            .toList();
  }

  private static Stream<Passage> reason(Consent consent, List<Consent> together, Wording in) {
    String heading =
        in.say(
            "casework.section.noted",
            in.names("casework.consent", together.stream().map(Consent::kind).toList()),
            in.date(consent.decidedOn()));
    return Wording.passage(heading, in.line("casework.talk.reasons", consent.reason()));
  }

  private static Stream<Passage> tried(AskAttempt tried, Wording in) {
    return Wording.passage(
        in.say("casework.section.noted", in.say("casework.ask.tries"), in.hour(tried.triedAt())),
        in.line("casework.ask.tries", in.name("casework.askWhy", tried.why())),
        in.ofOthers("casework.ask.words", tried.words()));
  }

  /** Whoever reads their answer reads beside it what was done against it, and on which ground. */
  private static Stream<Passage> against(AgainstWish wish, Wording in) {
    String state = wish.counts() ? "done" : wish.second() == null ? "waits" : "stopped";
    return Wording.passage(
        in.say("casework.against.section", in.name("casework.consent", wish.kind())),
        in.line(
            "casework.against.what",
            in.say(
                "casework.section.decidedOn",
                in.say("casework.against." + state),
                in.date(wish.decidedAt()))),
        in.line("casework.against.ground", in.name("casework.against.ground", wish.ground())),
        in.line("casework.against.reasons", wish.reasons()),
        in.line("casework.against.decider", wish.decider()),
        in.line("casework.against.told", in.name("casework.against.told", wish.told())),
        in.line("casework.against.toldWords", wish.toldWords()),
        in.line("casework.interests.second", second(wish, in)));
  }

  private static String second(AgainstWish wish, Wording in) {
    AgainstWish.Second second = wish.second();
    if (second == null) {
      return in.say("casework.interests.notAgreed");
    }
    return in.say(second.agrees() ? "casework.against.agrees" : "casework.against.agreesNot");
  }

  /** Support comes with a referral: without a yes to that, a yes to it is for later. */
  private static Stream<Line> line(Consent consent, boolean waits, Wording in) {
    boolean later = waits && consent.stands();
    String said = "casework.outcome." + (later ? "ifReferred" : consent.outcome());
    String outcome = consent.unsafe() ? unsafe(consent, in) : in.say(said);
    return in.line(
        "casework.consent." + consent.kind(),
        in.say("casework.section.decidedOn", outcome, in.date(consent.decidedOn())));
  }

  /** A no holds also where it was not given freely; a yes does not. */
  private static String unsafe(Consent consent, Wording in) {
    return switch (consent.outcome()) {
      case REFUSED, WITHDRAWN ->
          in.say("casework.section.unsafe", in.name("casework.outcome", consent.outcome()));
      case GIVEN, NOT_YET_ASKED, CANNOT_BE_ASKED -> in.say("casework.unsafe");
    };
  }
}
