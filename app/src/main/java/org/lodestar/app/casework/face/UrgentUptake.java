package org.lodestar.app.casework.face;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.Bed;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.FactNote;
import org.lodestar.app.casework.GivenNow;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.SafeContact;
import org.lodestar.app.casework.TakenUp;
import org.lodestar.app.casework.store.BedRows;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.ContactRows;
import org.lodestar.app.casework.store.FactRows;
import org.lodestar.app.casework.store.Pathways;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.vocabulary.ConsentOutcome;
import org.lodestar.vocabulary.Known;
import org.springframework.stereotype.Component;

/**
 * How things stand with somebody whose case is taken up: danger and what follows from it tonight,
 * grounds that were found, a no that need not be said twice, and ways that must not be used. Each
 * stands as what the giver wrote down. A yes is not taken over: it was given to another body.
 */
@Component
class UrgentUptake {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final FactRows facts;
  private final PersonRows rows;
  private final Pathways pathways;
  private final CasePathways decisions;
  private final CaseConsents consents;
  private final CaseBeds beds;
  private final BedRows slept;
  private final ContactRows contacts;
  private final CaseDesk desk;
  private final Words words;

  UrgentUptake(
      FactRows facts,
      PersonRows rows,
      Pathways pathways,
      CasePathways decisions,
      CaseConsents consents,
      CaseBeds beds,
      BedRows slept,
      ContactRows contacts,
      CaseDesk desk,
      Words words) {
    this.desk = desk;
    this.facts = facts;
    this.rows = rows;
    this.pathways = pathways;
    this.decisions = decisions;
    this.consents = consents;
    this.beds = beds;
    this.slept = slept;
    this.contacts = contacts;
    this.words = words;
  }

  void take(Worker worker, Person person, TakenUp given, GivenNow now) {
    now.situation()
        .forEach(
            (circumstance, value) ->
                facts.insert(
                    person.id(),
                    new FactNote(circumstance, value, null, given.givenAt(), given.giver())));
    if (!now.situation().isEmpty()) {
      desk.tracePerson(CaseworkAction.FACTS_CHANGED, person.caseFile(), person.id());
    }
    now.bans()
        .forEach(
            ban -> {
              contacts.insert(desk.recorded(worker, person.id(), way(ban, given.source())));
              desk.tracePerson(CaseworkAction.CONTACT_ADDED, person.caseFile(), person.id());
            });
    if (now.heldBack()) {
      rows.holdReach(person.id(), given.giver());
    }
    if (!person.treatedAsChild()) {
      now.answers().stream()
          .filter(answer -> answer.outcome() != ConsentOutcome.GIVEN)
          .forEach(answer -> consents.takeUp(worker, person, refusal(answer, given)));
    }
    GivenNow.Grounds grounds = now.grounds();
    if (grounds != null) {
      decisions.keep(worker, person, decision(grounds, given));
    }
    pathways.refresh(person);
    GivenNow.Night bed = now.bed();
    if (bed != null && bed.until().isAfter(desk.now())) {
      beds.keep(worker, person, bed(bed, given.source()));
    }
  }

  /** Only what came from there is put right: a bed that was written down here since stands. */
  void follow(Worker reader, Person person, GivenNow now, CaseCorrections.Newer newer) {
    List<Recorded<SafeContact>> known = contacts.list(person.id());
    now.bans().stream()
        .filter(ban -> known.stream().noneMatch(each -> isSaid(ban, each.what())))
        .forEach(
            ban -> {
              contacts.insert(desk.recorded(reader, person.id(), way(ban, newer.source())));
              desk.tracePerson(CaseworkAction.CONTACT_ADDED, person.caseFile(), person.id());
            });
    slept.list(person.id()).stream()
        .findFirst()
        .map(Recorded::what)
        .filter(bed -> bed.standing() == Bed.Standing.CONFIRMED)
        .filter(bed -> bed.place().text().contains(newer.reference()))
        .filter(bed -> !isStill(bed, now.bed()))
        .ifPresent(_ -> beds.keep(reader, person, bedNow(now.bed(), newer.source())));
  }

  private static boolean isSaid(GivenNow.Ban ban, SafeContact known) {
    PersonalText value = ban.value();
    return known.safe() == Known.NO
        && (value == null ? known.belongsToFamily() : known.value().text().equals(value.text()));
  }

  private static boolean isStill(Bed known, GivenNow.@Nullable Night given) {
    return given != null && given.until().equals(known.until());
  }

  private Bed bedNow(GivenNow.@Nullable Night given, PersonalText source) {
    return given == null
        ? new Bed(
            Bed.Standing.NONE,
            PersonalText.of(say("casework.takenUp.bed.gone") + " " + source.text()),
            null,
            desk.now(),
            null)
        : bed(given, source);
  }

  /** Where it is was not given, and is asked for before anybody goes there. */
  private Bed bed(GivenNow.Night night, PersonalText source) {
    return new Bed(
        Bed.Standing.CONFIRMED,
        PersonalText.of(say("casework.takenUp.bed") + " " + source.text()),
        night.confirmedBy(),
        night.from(),
        night.until());
  }

  private SafeContact way(GivenNow.Ban ban, PersonalText source) {
    String why = ban.why() == null ? source.text() : ban.why().text() + "\n" + source.text();
    PersonalText value =
        ban.value() == null ? PersonalText.of(say("casework.section.reach.family")) : ban.value();
    return new SafeContact(
        ban.channel(),
        value,
        Known.NO,
        null,
        null,
        null,
        null,
        Known.NO,
        ban.value() == null,
        ban.value() == null,
        Known.NOT_KNOWN,
        null,
        null,
        null,
        PersonalText.of(why));
  }

  private Consent refusal(GivenNow.Answer answer, TakenUp given) {
    String asker =
        answer.asker() == null
            ? say("casework.takenUp.somebody")
            : Objects.requireNonNull(answer.asker()).text();
    return new Consent(
        answer.kind(),
        1,
        answer.outcome(),
        answer.unsafe(),
        answer.on(),
        null,
        PersonalText.of(
            say("casework.takenUp.no", asker, DAY.format(answer.on()))
                + " "
                + given.source().text()),
        null,
        given.givenAt());
  }

  private Decision decision(GivenNow.Grounds grounds, TakenUp given) {
    return new Decision(
        Decision.Kind.GROUNDS,
        grounds.found() ? Decision.Outcome.GROUNDS : Decision.Outcome.NO_GROUNDS,
        List.of(),
        null,
        PersonalText.of(say("casework.takenUp.grounds") + " " + given.source().text()),
        grounds.maker(),
        null,
        grounds.on());
  }

  private String say(String key, Object... arguments) {
    return words.say(Language.ENGLISH, key, arguments);
  }
}
