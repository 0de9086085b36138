package org.lodestar.app.casework.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.ChronologyEntry;
import org.lodestar.app.casework.GivenConcern;
import org.lodestar.app.casework.NewCase;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.HandOver;
import org.lodestar.app.concerns.MoveRefused;
import org.lodestar.app.concerns.Need;
import org.lodestar.app.concerns.Particulars;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.concerns.face.HandOvers;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.worries.Account;
import org.lodestar.app.worries.AccountWords;
import org.lodestar.app.worries.face.Professionals;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.Indicators;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/** Takes over what a concern told: from now on it stands in the case, under the case's own key. */
@Component
public class FromConcern {
  private final Concerns concerns;
  private final Professionals professionals;
  private final HandOvers handOvers;
  private final Organisations organisations;
  private final ChronologyRows chronology;
  private final FirstPerson person;
  private final AccountWords account;
  private final List<GivenConcern> behind;
  private final CaseDesk desk;
  private final Words words;

  FromConcern(
      Concerns concerns,
      Professionals professionals,
      HandOvers handOvers,
      Organisations organisations,
      ChronologyRows chronology,
      FirstPerson person,
      AccountWords account,
      List<GivenConcern> behind,
      CaseDesk desk,
      Words words) {
    this.behind = List.copyOf(behind);
    this.account = account;
    this.person = person;
    this.concerns = concerns;
    this.professionals = professionals;
    this.handOvers = handOvers;
    this.organisations = organisations;
    this.chronology = chronology;
    this.desk = desk;
    this.words = words;
  }

  /**
   * Hands a concern over to a case, in the transaction in force.
   *
   * @throws Refused when the concern is not triaged, or became a case already
   */
  public void take(Worker worker, NewCase wanted, UUID concern, UUID caseFile) {
    try {
      Map<HandOver, String> handedWith = handOvers.accepted(worker, concern);
      Concern told = concerns.handOver(worker, concern, wanted.concernVersion(), caseFile);
      keep(worker, caseFile, told);
      handedWith.forEach((each, said) -> keep(worker, caseFile, told, each, said));
      person.take(worker, caseFile, whom(worker, told, wanted));
    } catch (MoveRefused refused) {
      throw Refused.because("casework.rule.concernNotReady");
    }
  }

  /** Takes over what the worker handed in themselves, which stays where it is. */
  public void take(Worker worker, NewCase wanted, NewCase.Own own, UUID caseFile) {
    PersonalText who = wanted.who();
    Account besides = own.account();
    keep(
        worker,
        caseFile,
        own.at(),
        text(
            own.reference(),
            own.told(),
            own.circumstances(),
            null,
            besides == null ? List.of() : account.about(besides)));
    PersonalText named = besides == null ? null : PersonalText.typed(besides.name());
    PersonalText name = who == null ? named : who;
    person.take(
        worker,
        caseFile,
        new FirstPerson.Whom(
            own.circumstances(), Particulars.none(), name, who != null, false, wanted.now(), null));
  }

  private FirstPerson.Whom whom(Worker worker, Concern told, NewCase wanted) {
    PersonalText who = wanted.who();
    Particulars besides = told.taken().map(Taking::particulars).orElseGet(Particulars::none);
    PersonalText named = PersonalText.typed(professionals.named(worker, told.id()).orElse(null));
    boolean raised =
        told.line().channel() == Channel.ADULTS_FRONT_DOOR
            || besides.careNeeds().isYes()
            || isHandedToProtectAnAdult(worker, told.id());
    TakenUp given =
        behind.stream()
            .flatMap(each -> each.of(worker, told.id()).stream())
            .findFirst()
            .orElse(null);
    return new FirstPerson.Whom(
        told.circumstances(),
        besides,
        who == null ? named : who,
        who != null,
        raised,
        wanted.now(),
        given);
  }

  /** Who was asked to protect an adult, or is who does so, was raised a concern with. */
  private boolean isHandedToProtectAnAdult(Worker worker, UUID concern) {
    UUID here = worker.organisation();
    boolean forAdults = organisations.get(here).kind() == AgencyKind.ADULT_SOCIAL_CARE;
    return handOvers.read(concern).stream()
        .filter(each -> each.receiver().equals(here))
        .anyMatch(each -> forAdults || each.need() == Need.ADULT_SAFEGUARDING);
  }

  private void keep(Worker worker, UUID caseFile, Concern concern) {
    keep(
        worker,
        caseFile,
        concern.line().receivedAt(),
        text(
            concern.reference(),
            concern.told(),
            concern.circumstances(),
            concern.taken().map(taking -> taking.particulars()).orElse(null),
            professionals.told(worker, concern.id())));
  }

  /** What a partner wrote when they handed it here goes on with the case, and says whose it is. */
  private void keep(Worker worker, UUID caseFile, Concern concern, HandOver handed, String said) {
    String source =
        words.say(
            Language.ENGLISH,
            "casework.told.handedWith",
            organisations.get(handed.giver()).name(),
            concern.reference());
    keep(worker, caseFile, handed.offeredAt(), source + "\n" + said);
  }

  private void keep(Worker worker, UUID caseFile, Instant at, String text) {
    chronology.insert(
        new ChronologyEntry(
            Ids.next(),
            caseFile,
            null,
            ChronologyEntry.Kind.SHARED,
            at,
            null,
            PersonalText.of(text),
            worker.id(),
            desk.now(),
            0));
  }

  private String text(
      String reference,
      Told told,
      Circumstances circumstances,
      @Nullable Particulars said,
      List<Account.Answered> besides) {
    List<String> parts = new ArrayList<>();
    parts.add(words.say(Language.ENGLISH, "casework.told.from", reference));
    add(parts, "casework.told.seen", told.seen());
    add(parts, "casework.told.place", (told.place() + " " + told.postcode()).strip());
    add(parts, "casework.told.people", told.people());
    add(parts, "casework.told.vehicles", told.vehicles());
    add(parts, "casework.told.signs", signs(circumstances.signs()));
    if (said != null) {
      beside(parts, said);
    }
    besides.forEach(each -> parts.add(each.question() + ": " + each.answer()));
    return String.join("\n", parts);
  }

  /** What the call said already is read here, so that nobody is asked again. */
  private void beside(List<String> parts, Particulars said) {
    sure(parts, "casework.told.childPresent", said.childPresent());
    sure(parts, "casework.told.childThere", said.childThere());
    sure(parts, "casework.told.interpreter", said.interpreter());
  }

  private void sure(List<String> parts, String key, Known answer) {
    if (answer != Known.NOT_KNOWN) {
      add(parts, key, words.say(Language.ENGLISH, "casework.known." + answer));
    }
  }

  private void add(List<String> parts, String key, String text) {
    if (!text.isBlank()) {
      parts.add(words.say(Language.ENGLISH, key) + " " + text);
    }
  }

  private static String signs(List<String> codes) {
    return codes.stream()
        .flatMap(code -> Indicators.find(code).stream())
        .map(Indicator::words)
        .collect(Collectors.joining("; "));
  }
}
