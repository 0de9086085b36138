package org.lodestar.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.retention.RetentionScene.as;
import static org.lodestar.app.retention.RetentionScene.doing;
import static org.lodestar.app.retention.RetentionScene.onDay;
import static org.lodestar.app.retention.RetentionScene.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.Hold.Held;
import org.lodestar.app.retention.RetentionScene.Cast;
import org.lodestar.app.retention.RetentionScene.Closed;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.RecordClass;

/**
 * Random histories of cases, holds, rules, looks, approvals and rounds on random days: what is held
 * or open, or whose time is not over, never goes; what went was agreed by two.
 */
@PlatformTest
class DisposalHistoriesTest {
  private static final int DEEDS = 60;
  private static final int SEEDS = 8;
  private static final PersonalText WHY = PersonalText.of("Invented");

  private final RetentionScene scene;
  private final Holds holds;
  private final Disposals disposals;

  DisposalHistoriesTest(RetentionScene scene, Holds holds, Disposals disposals) {
    this.scene = scene;
    this.holds = holds;
    this.disposals = disposals;
  }

  /** What the test itself knows of a case. */
  private static final class Known {
    final Closed file;
    @Nullable LocalDate closedOn;
    @Nullable UUID hold;
    boolean gone;

    Known(Closed file) {
      this.file = file;
    }
  }

  @Test
  void neverAHeldOrOpenOneAndNeverTooSoon() {
    int disposed = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      disposed += new History(new Random(seed)).run();
    }
    assertThat(disposed).as("histories in which nothing goes show nothing").isGreaterThan(SEEDS);
  }

  private final class History {
    private final Random random;
    private final Cast cast = scene.cast();
    private final List<Known> all = new ArrayList<>();
    private int months = 12;
    private LocalDate day = today();
    private @Nullable UUID disposal;
    private int disposed;

    History(Random random) {
      this.random = random;
    }

    int run() {
      scene.rule(cast, RecordClass.ADULT_CASE, months);
      for (int deed = 0; deed < DEEDS; deed++) {
        day = day.plusDays(random.nextInt(120));
        onDay(day, this::deed);
      }
      return disposed;
    }

    private void deed() {
      switch (random.nextInt(10)) {
        case 0, 1 -> open();
        case 2 -> close();
        case 3 -> hold();
        case 4 -> lift();
        case 5 -> reopenOrSetRule();
        default -> moveTheDisposalOn();
      }
      check();
    }

    private void open() {
      Known known = new Known(scene.open(cast));
      all.add(known);
      if (random.nextBoolean()) {
        close(known);
      }
    }

    private void close() {
      any(known -> known.closedOn == null, this::close);
    }

    private void close(Known known) {
      scene.close(cast, known.file);
      known.closedOn = day;
    }

    private void reopenOrSetRule() {
      if (random.nextBoolean()) {
        any(
            known -> known.closedOn != null,
            known -> {
              scene.reopen(cast, known.file);
              known.closedOn = null;
            });
      } else {
        months = 6 + random.nextInt(18);
        scene.rule(cast, RecordClass.ADULT_CASE, months);
      }
    }

    private void hold() {
      any(
          known -> known.hold == null,
          known -> {
            Worker manager = cast.manager();
            UUID file = known.file.caseFile();
            Held held =
                random.nextBoolean()
                    ? new Held(Hold.Kind.CASE, file, file)
                    : new Held(Hold.Kind.PERSON, known.file.person(), file);
            known.hold = as(manager, () -> holds.place(manager, file, held, WHY, day.plusYears(1)));
          });
    }

    private void lift() {
      any(
          known -> known.hold != null,
          known -> {
            Worker manager = cast.manager();
            UUID hold = Objects.requireNonNull(known.hold);
            doing(manager, () -> holds.lift(manager, known.file.caseFile(), hold, WHY, 0));
            known.hold = null;
          });
    }

    private void any(Predicate<Known> which, Consumer<Known> deed) {
      List<Known> found = all.stream().filter(known -> !known.gone).filter(which).toList();
      if (!found.isEmpty()) {
        deed.accept(found.get(random.nextInt(found.size())));
      }
    }

    private void moveTheDisposalOn() {
      UUID now = disposal;
      if (now == null) {
        disposal = scene.prepared(cast);
        return;
      }
      switch (scene.view(cast.officer(), now).state()) {
        case PREPARED -> scene.approve(cast.officer(), now);
        case APPROVED_ONCE -> scene.approve(cast.manager(), now);
        case ANNOUNCED -> round(now);
        default -> throw new IllegalStateException("A disposal without a limit is never stopped");
      }
    }

    private void round(UUID now) {
      if (random.nextInt(4) == 0) {
        long version = scene.view(cast.manager(), now).version();
        doing(cast.manager(), () -> disposals.callOff(cast.manager(), now, WHY, version));
      } else {
        scene.round();
      }
      disposal = null;
    }

    /** Each that is not there any more was free to go on this very day. */
    private void check() {
      for (Known known : all) {
        if (!known.gone && !scene.isThere(known.file)) {
          assertThat(known.hold).as("held").isNull();
          assertThat(known.closedOn).as("open").isNotNull();
          LocalDate closed = Objects.requireNonNull(known.closedOn);
          assertThat(closed.plusMonths(months)).as("too soon").isBeforeOrEqualTo(day);
          known.gone = true;
          disposed++;
        }
      }
    }
  }
}
