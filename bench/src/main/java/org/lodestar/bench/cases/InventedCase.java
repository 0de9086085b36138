package org.lodestar.bench.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.SubjectKind;

/** A case with its people, its notes and what the other modules keep about them. */
final class InventedCase {
  private static final Duration EVER = Duration.ofDays(8 * 365);
  private static final Duration OPEN = Duration.ofDays(300);
  private static final List<String> KINDS = List.of("NOTE", "CALL", "VISIT", "CONTACT", "MEETING");
  private static final int NOTES = 6;
  private static final int WORDS = 10;

  private final Partnership partnership;
  private final Keyring keyring;
  private final Sizes sizes;
  private final Instant now;
  private final Batch batch;
  private final int number;
  private final Random random;
  private final @Nullable UUID before;

  private InventedCase(
      Partnership partnership,
      Keyring keyring,
      Sizes sizes,
      Instant now,
      Batch batch,
      int number,
      @Nullable UUID before) {
    this.partnership = partnership;
    this.keyring = keyring;
    this.sizes = sizes;
    this.now = now;
    this.batch = batch;
    this.number = number;
    this.before = before;
    this.random = new Random(number);
  }

  /** What the cases of one run have in common. */
  record Cast(Partnership partnership, Keyring keyring, Sizes sizes, Instant now) {
    /**
     * Adds a case.
     *
     * @param before one that was added earlier
     */
    UUID add(Batch batch, int number, @Nullable UUID before) {
      return new InventedCase(partnership, keyring, sizes, now, batch, number, before).add();
    }
  }

  private UUID add() {
    List<UUID> desks = partnership.desks();
    Scene scene = number < desks.size() ? longOne(desks.get(number)) : one();
    int notes = number < desks.size() ? sizes.timeline() : 2 + random.nextInt(2 * NOTES - 3);
    head(scene);
    List<InventedPerson> people = new ArrayList<>();
    for (int i = 0; i <= number % 4; i++) {
      people.add(InventedPerson.add(scene, keyring, i == 0));
    }
    notes(scene, notes, people.getFirst().id());
    InventedWork.add(scene, keyring, partnership, people.getFirst());
    return scene.id();
  }

  private Scene longOne(UUID owner) {
    Body body =
        partnership.bodies().stream()
            .filter(each -> each.desks().contains(owner))
            .findFirst()
            .orElseThrow();
    return scene(body, owner, now.minus(Duration.ofDays(700)), null);
  }

  private Scene one() {
    Body body = partnership.any(random);
    boolean open = random.nextInt(10) == 0;
    Instant opened = now.minus(some(open ? OPEN : EVER)).minus(Duration.ofDays(1));
    Instant end = opened.plus(Duration.ofDays(30)).plus(some(Duration.ofDays(500)));
    Instant closed = open ? null : end.isBefore(now) ? end : now.minus(Duration.ofHours(1));
    return scene(body, body.anyone(random), opened, closed);
  }

  private Duration some(Duration most) {
    return Duration.ofSeconds((long) (random.nextDouble() * most.toSeconds()));
  }

  private Scene scene(Body body, UUID owner, Instant opened, @Nullable Instant closed) {
    UUID id = Moments.id(opened);
    Keyring.Key key = keyring.cut(batch, SubjectKind.CASE, id, opened);
    boolean restricted = number >= sizes.desks() && random.nextInt(100) == 0;
    return new Scene(number, id, body, owner, restricted, opened, closed, now, key, random, batch);
  }

  private void head(Scene scene) {
    UUID id = scene.id();
    scene.grant(id);
    if (random.nextInt(500) == 0) {
      batch.add(
          Table.EXCLUSION, id, scene.body().anyone(random), "OWN_DECLARATION", scene.opened());
    }
    batch.add(
        Table.CASE,
        id,
        Moments.reference('K', number),
        scene.body().id(),
        scene.open() ? "OPEN" : "CLOSED",
        scene.owner(),
        scene.restricted(),
        scene.key().close(Table.CASE, "summary", id, "Invented " + Words.word(number % 40)),
        scene.owner(),
        scene.opened(),
        scene.closed(),
        scene.open() ? null : "SAFE_AND_SUPPORTED");
    batch.add(Table.DECLARATION, id, scene.owner(), scene.opened());
    if (before != null && number % 20 == 0) {
      batch.add(
          Table.LINK,
          Moments.id(scene.opened()),
          id,
          before,
          "SAME_PREMISES",
          scene.owner(),
          scene.opened());
    }
  }

  private void notes(Scene scene, int count, UUID person) {
    batch.add(
        Table.CHRONOLOGY,
        Moments.id(scene.opened()),
        scene.id(),
        null,
        "STEP",
        scene.opened(),
        "OPENED",
        null,
        scene.owner(),
        scene.opened());
    List<String> all = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      Instant at = scene.moment();
      UUID row = Moments.id(at);
      List<String> words = Words.some(random, WORDS);
      all.addAll(words);
      batch.add(
          Table.CHRONOLOGY,
          row,
          scene.id(),
          i % 3 == 0 ? person : null,
          KINDS.get(i % KINDS.size()),
          at,
          null,
          scene.key().close(Table.CHRONOLOGY, "words", row, String.join(" ", words)),
          scene.owner(),
          at);
    }
    keyring.indexWords(batch, scene.key().subject(), all.stream().distinct().limit(400).toList());
  }
}
