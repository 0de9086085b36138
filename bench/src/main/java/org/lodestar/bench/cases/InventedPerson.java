package org.lodestar.bench.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.SubjectKind;

/** A person of a case with what is known about them. */
final class InventedPerson {
  private static final List<String> STEPS =
      List.of(
          "CONSENT_CONVERSATION",
          "SUBMIT_NRM",
          "OFFER_SUPPORT",
          "INDEPENDENT_INTERPRETER",
          "REVIEW",
          "DECIDE_GROUNDS");
  private static final List<String> CONSENTS =
      List.of("NRM_REFERRAL", "SUPPORT", "SHARING_WITH_PARTNERS");
  private static final List<String> FACTS =
      List.of("INTERPRETER_NEEDED", "STILL_IN_SITUATION", "DESTITUTE");
  private static final List<String> COUNTRIES = List.of("GB", "RO", "VN", "AL", "PL", "BR");

  private final Scene scene;
  private final Keyring keyring;
  private final Batch batch;
  private final Random random;
  private final UUID id;
  private final boolean victim;
  private final boolean child;
  private final Keyring.Key key;

  private InventedPerson(Scene scene, Keyring keyring, boolean victim) {
    this.scene = scene;
    this.keyring = keyring;
    this.victim = victim;
    this.batch = scene.batch();
    this.random = scene.random();
    this.child = victim && random.nextInt(4) == 0;
    this.id = Moments.id(scene.opened());
    this.key = keyring.cut(batch, SubjectKind.PERSON, id, scene.opened());
  }

  /** Adds a person; the first of a case may be a victim, the others have to do with it. */
  static InventedPerson add(Scene scene, Keyring keyring, boolean victim) {
    InventedPerson person = new InventedPerson(scene, keyring, victim);
    person.who();
    if (victim) {
      person.contact();
      person.happened();
      person.talk();
      person.steps();
    }
    return person;
  }

  UUID id() {
    return id;
  }

  Keyring.Key key() {
    return key;
  }

  boolean child() {
    return child;
  }

  private void who() {
    scene.grant(id);
    String born =
        LocalDate.ofEpochDay(child ? 14_800 : 3_000)
            .plusDays(random.nextInt(child ? 2_000 : 9_000))
            .toString();
    String role =
        victim
            ? "POTENTIAL_VICTIM"
            : List.of("SUSPECT", "WITNESS", "FAMILY").get(random.nextInt(3));
    String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    batch.add(
        Table.PERSON,
        id,
        scene.id(),
        List.of(role),
        child ? "UNDER_18" : "ADULT",
        "RECORDS",
        key.close(Table.PERSON, "birth", id, born),
        random.nextBoolean() ? "FEMALE" : "MALE",
        key.close(Table.PERSON, "nationalities", id, country),
        key.close(Table.PERSON, "languages", id, "en"),
        scene.owner(),
        scene.opened());
    names();
  }

  private void names() {
    List<String> names =
        random.nextInt(5) == 0
            ? List.of(Words.name(random), Words.name(random))
            : List.of(Words.name(random));
    for (int i = 0; i < names.size(); i++) {
      UUID row = Moments.id(scene.opened());
      byte[] sealed = key.close(Table.NAME, "name", row, names.get(i));
      batch.add(Table.NAME, row, id, i, i == 0 ? "GIVEN" : "ALIAS", sealed);
    }
    keyring.index(batch, key.subject(), Field.NAME, names);
    keyring.index(batch, key.subject(), Field.NAME_SOUND, names);
  }

  private void contact() {
    if (random.nextInt(10) < 3) {
      return;
    }
    UUID row = Moments.id(scene.opened());
    String number = Words.phone(random);
    Keyring.Key contact = keyring.cut(batch, SubjectKind.PERSON_CONTACT, id, scene.opened());
    LocalDate today = Moments.day(scene.now());
    batch.add(
        Table.CONTACT,
        row,
        id,
        "PHONE_CALL",
        "YES",
        contact.close(Table.CONTACT, "value", row, number),
        contact.close(
            Table.CONTACT,
            "safe_window",
            row,
            "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY|00:00|23:59"),
        "NO",
        "YES",
        scene.owner(),
        Moments.day(scene.opened()),
        today.plusDays(60),
        scene.opened());
    keyring.index(batch, contact.subject(), Field.PHONE, List.of(number));
  }

  private void happened() {
    List<String> places = Words.some(random, 4);
    List<String> account = Words.some(random, 12);
    List<String> seen = Words.some(random, 8);
    Instant at = scene.moment();
    UUID episode = Moments.id(at);
    batch.add(
        Table.EPISODE,
        episode,
        id,
        List.of(random.nextBoolean() ? "LAB_FORCED_WORK" : "CRIM_FORCED"),
        "UK",
        key.close(Table.EPISODE, "places", episode, String.join(" ", places)),
        "2024",
        "unknown",
        "NOT_KNOWN",
        key.close(Table.EPISODE, "account", episode, String.join(" ", account)),
        scene.owner(),
        at);
    UUID sign = Moments.id(at);
    batch.add(
        Table.SIGN,
        sign,
        id,
        "ENV1",
        key.close(Table.SIGN, "observation", sign, String.join(" ", seen)),
        key.close(Table.SIGN, "seen_by", sign, "Invented witness"),
        Moments.day(at),
        scene.owner(),
        at);
    keyring.indexWords(
        batch,
        key.subject(),
        java.util.stream.Stream.of(places, account, seen).flatMap(List::stream).toList());
  }

  private void talk() {
    Instant at = scene.moment();
    LocalDate day = Moments.day(at);
    UUID talk = Moments.id(at);
    if (!child) {
      batch.add(
          Table.TALK,
          talk,
          id,
          day,
          scene.owner(),
          "IN_PERSON",
          "INDEPENDENT",
          true,
          false,
          true,
          List.of("WHO_DECIDES", "MAY_WITHDRAW"),
          "1",
          "PRESUMED",
          false,
          scene.owner(),
          at);
      CONSENTS.forEach(
          kind ->
              batch.add(
                  Table.CONSENT,
                  Moments.id(at),
                  id,
                  kind,
                  1,
                  "GIVEN",
                  false,
                  day,
                  talk,
                  scene.owner(),
                  at));
    }
    FACTS.forEach(
        field ->
            batch.add(
                Table.FACT, id, field, 1, random.nextBoolean() ? "YES" : "NO", scene.owner(), at));
  }

  /** In an open case half of the steps wait, one of them for nobody by name. */
  private void steps() {
    for (int i = 0; i < STEPS.size(); i++) {
      boolean waits = scene.open() && i % 2 == 1;
      batch.add(
          Table.STEP,
          Moments.id(scene.opened()),
          id,
          STEPS.get(i),
          waits ? "OPEN" : "DONE",
          "step." + STEPS.get(i),
          Moments.day(scene.opened()),
          scene.dueDay(),
          i == 1 ? null : scene.owner(),
          waits ? null : scene.owner(),
          waits ? null : scene.moment());
    }
  }
}
