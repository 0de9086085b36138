package org.lodestar.bench.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lodestar.app.vault.SubjectKind;

/** What the later modules keep about a case: support, referral, shares, meetings. */
final class InventedWork {
  private static final List<String> SHEETS = List.of("RISK", "SAFETY_PLAN", "CALL_PLAN", "NEED");

  private final Scene scene;
  private final Keyring keyring;
  private final Partnership partnership;
  private final InventedPerson person;
  private final Batch batch;
  private final Random random;

  private InventedWork(
      Scene scene, Keyring keyring, Partnership partnership, InventedPerson person) {
    this.scene = scene;
    this.keyring = keyring;
    this.partnership = partnership;
    this.person = person;
    this.batch = scene.batch();
    this.random = scene.random();
  }

  /** Support for each open case and each third that was closed; half are referred; some meet. */
  static void add(Scene scene, Keyring keyring, Partnership partnership, InventedPerson person) {
    InventedWork work = new InventedWork(scene, keyring, partnership, person);
    if (scene.open() || work.random.nextInt(3) == 0) {
      work.sheets();
      work.plan();
      work.request();
    }
    if (work.random.nextBoolean()) {
      work.referral();
    }
    if (work.random.nextInt(12) == 0) {
      work.share();
    }
    if (work.random.nextInt(scene.open() ? 3 : 10) == 0) {
      work.meeting();
    }
  }

  private byte[] answers(Table table, UUID row) {
    return person
        .key()
        .close(
            table,
            "content",
            row,
            "{\"values\":{\"what\":[\"" + String.join(" ", Words.some(random, 12)) + "\"]}}");
  }

  private void sheets() {
    for (String kind : SHEETS) {
      Instant at = scene.moment();
      UUID id = Moments.id(at);
      batch.add(
          Table.SHEET,
          id,
          scene.id(),
          person.id(),
          kind,
          kind.equals("NEED") ? "ACCOMMODATION" : "",
          1,
          answers(Table.SHEET, id),
          scene.open() ? scene.dueDay() : null,
          scene.owner(),
          at);
    }
  }

  private void plan() {
    for (int i = 0; i < 2; i++) {
      Instant at = scene.moment();
      UUID goal = Moments.id(at);
      String state = scene.open() ? "OPEN" : "REACHED";
      batch.add(
          Table.GOAL,
          goal,
          scene.id(),
          person.id(),
          state,
          answers(Table.GOAL, goal),
          scene.owner(),
          at);
      for (int j = 0; j < 2; j++) {
        UUID id = Moments.id(at);
        batch.add(
            Table.ACTION,
            id,
            goal,
            scene.id(),
            person.id(),
            scene.open() && j == 0 ? "TO_DO" : "DONE",
            scene.owner(),
            scene.dueDay(),
            answers(Table.ACTION, id),
            scene.owner(),
            at);
      }
    }
  }

  private void request() {
    Instant at = scene.moment();
    UUID id = Moments.id(at);
    batch.add(
        Table.REQUEST,
        id,
        scene.id(),
        person.id(),
        scene.open() ? "SENT" : "ENDED",
        scene.open() ? scene.dueDay() : null,
        answers(Table.REQUEST, id),
        scene.owner(),
        at);
  }

  private void referral() {
    Instant at = scene.moment();
    UUID id = Moments.id(at);
    Keyring.Key key = keyring.cut(batch, SubjectKind.REFERRAL, person.id(), at);
    boolean awaited = scene.open() && random.nextInt(3) > 0;
    batch.add(
        Table.REFERRAL,
        id,
        Moments.reference('R', scene.number()),
        scene.id(),
        person.id(),
        scene.body().id(),
        person.child() ? "NRM_CHILD" : "NRM_ADULT",
        awaited ? "RG_PENDING" : "CG_POSITIVE",
        scene.owner(),
        at,
        key.close(Table.REFERRAL, "document", id, "{}"),
        scene.owner(),
        at,
        Moments.day(at));
    LocalDate due = awaited ? scene.dueDay() : Moments.day(at).plusDays(5);
    batch.add(
        Table.CLOCK,
        Moments.id(at),
        id,
        person.id(),
        "RG_TARGET",
        "TARGET",
        Moments.day(at),
        due,
        due,
        false,
        "Invented",
        awaited ? null : due);
  }

  private void share() {
    Instant at = scene.moment();
    UUID id = Moments.id(at);
    Body receiver = partnership.other(random, scene.body());
    scene.grant(id);
    boolean asked = scene.open() && random.nextInt(4) == 0;
    batch.add(Table.GRANT, id, receiver.id(), 1, "SHARE", at);
    batch.add(
        Table.SHARE,
        id,
        Moments.reference('S', scene.number()),
        scene.id(),
        person.id(),
        scene.body().id(),
        receiver.id(),
        "SUPPORT",
        "SAFEGUARDING_WITHOUT_CONSENT",
        person.child(),
        false,
        List.of("IDENTITY"),
        asked ? "OFFERED" : "ACCEPTED",
        scene.open()
            ? scene.now().plusSeconds(86_400L * (5 + random.nextInt(90)))
            : at.plusSeconds(86_400L * 90),
        person.key().close(Table.SHARE, "why", id, "Invented"),
        scene.owner(),
        at,
        at,
        asked ? null : at);
  }

  /** One body comes, another has not answered; one action of each of two bodies. */
  private void meeting() {
    Instant at = scene.moment();
    UUID id = Moments.id(at);
    UUID seal = Moments.id(at);
    Body guest = partnership.other(random, scene.body());
    Body asked = partnership.other(random, scene.body());
    boolean ahead = scene.open() && random.nextInt(6) == 0;
    Keyring.Key key = keyring.cut(batch, SubjectKind.CONFERENCE, seal, at);
    scene.grant(seal);
    batch.add(Table.GRANT, seal, guest.id(), 2, "MEETING", at);
    batch.add(Table.GRANT, id, guest.id(), 2, "MEETING", at);
    batch.add(
        Table.MEETING,
        id,
        Moments.reference('M', scene.number()),
        scene.id(),
        scene.body().id(),
        seal,
        Moments.id(at),
        "MULTI_AGENCY",
        ahead ? "CALLED" : "BEGUN",
        ahead || scene.open() ? "DRAFT" : "AGREED",
        ahead ? scene.now().plusSeconds(400_000) : at,
        person.child(),
        false,
        false,
        "SAFEGUARDING",
        scene.owner(),
        scene.owner(),
        at,
        ahead ? null : Moments.day(at),
        Moments.day(at).plusDays(28),
        key.close(Table.MEETING, "content", id, "{\"fields\":{\"purpose\":\"Invented\"}}"));
    invitation(id, at, guest, "COMING");
    if (!asked.id().equals(guest.id())) {
      batch.add(Table.GRANT, id, asked.id(), 1, "MEETING", at);
      invitation(id, at, asked, ahead ? "INVITED" : "DECLINED");
    }
    if (!ahead) {
      UUID item = Moments.id(at);
      Keyring.Key itemKey = keyring.cut(batch, SubjectKind.CONFERENCE, item, at);
      scene.grant(item);
      batch.add(
          Table.ITEM,
          item,
          id,
          scene.id(),
          1,
          itemKey.close(Table.ITEM, "content", item, "{\"fields\":{\"title\":\"Invented\"}}"));
      agreed(id, item, at, guest);
      agreed(id, item, at, scene.body());
    }
  }

  private void invitation(UUID meeting, Instant at, Body guest, String state) {
    UUID invitation = Moments.id(at);
    UUID seal = Moments.id(at);
    keyring.cut(batch, SubjectKind.CONFERENCE, seal, at);
    scene.grant(seal);
    batch.add(Table.GRANT, seal, guest.id(), 3, "MEETING", at);
    batch.add(Table.GRANT, invitation, guest.id(), 1, "MEETING", at);
    batch.add(
        Table.INVITATION,
        invitation,
        meeting,
        scene.id(),
        guest.id(),
        seal,
        state,
        scene.owner(),
        at);
  }

  private void agreed(UUID meeting, UUID item, Instant at, Body body) {
    UUID id = Moments.id(at);
    Keyring.Key key = keyring.cut(batch, SubjectKind.CONFERENCE, id, at);
    scene.grant(id);
    if (!body.id().equals(scene.body().id())) {
      batch.add(Table.GRANT, id, body.id(), 2, "MEETING", at);
    }
    batch.add(
        Table.AGREED,
        id,
        item,
        meeting,
        scene.id(),
        scene.body().id(),
        body.id(),
        body.anyone(random),
        scene.dueDay(),
        scene.open() && random.nextInt(10) < 3 ? "OPEN" : "DONE",
        key.close(Table.AGREED, "content", id, "{\"fields\":{\"what\":\"Invented\"}}"),
        scene.owner(),
        at);
  }
}
