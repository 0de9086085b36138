package org.lodestar.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.casework.Cast.as;
import static org.lodestar.app.casework.Cast.doing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.tries.Run;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;

/**
 * Two workers write in the same place. Whatever the order in which they open and save, what either
 * of them saved is still there: who comes second is shown both, and adds to it.
 */
@PlatformTest
class LostUpdatesTest {
  private static final int ORDERS = Run.isThorough() ? 1000 : 300;
  private static final int AT_ONCE = 60;

  private final Cases cases;
  private final CasePeople people;
  private final CaseAccess access;
  private final CaseMissing missing;
  private final Workforce workforce;

  private List<Worker> workers;
  private UUID file;
  private UUID child;

  LostUpdatesTest(
      Cases cases, CasePeople people, CaseAccess access, CaseMissing missing, Workforce workforce) {
    this.cases = cases;
    this.people = people;
    this.access = access;
    this.missing = missing;
    this.workforce = workforce;
  }

  /** Somebody who has the text open, and a word of their own to add. */
  private final class Editor {
    private final Worker worker;
    private final String word;
    private MissingPlan open = MissingPlan.none();

    Editor(Worker worker, String word) {
      this.worker = worker;
      this.word = word;
    }

    void load() {
      open = as(worker, () -> missing.get(worker, file, child)).plan();
    }

    /** Saves what was open with the own word; after a clash, what the page then shows with it. */
    int save() {
      int clashes = 0;
      while (true) {
        try {
          doing(worker, () -> missing.plan(worker, file, child, added()));
          return clashes;
        } catch (EditClash clash) {
          clashes++;
          load();
        }
      }
    }

    private MissingPlan added() {
      String before = open.description() == null ? "" : open.description().text();
      return new MissingPlan(
          Known.NO,
          null,
          PersonalText.of((before + " " + word).strip()),
          null,
          null,
          open.version());
    }
  }

  @BeforeEach
  void aPlan() {
    UUID organisation = workforce.anOrganisation();
    workers =
        List.of(
            workforce.aWorker(organisation, Role.CASEWORKER),
            workforce.aWorker(organisation, Role.FIRST_RESPONDER));
    Worker first = workers.getFirst();
    file = as(first, () -> cases.open(first, NewCase.without(null, first.id())).id());
    doing(workers.getLast(), () -> access.declareNoConflict(workers.getLast(), file));
    child = aChild();
  }

  private UUID aChild() {
    Worker first = workers.getFirst();
    return as(
        first, () -> people.add(first, file, Cast.person(AgeStatus.UNDER_18, "Invented")).id());
  }

  private String written() {
    Worker first = workers.getFirst();
    PersonalText text = as(first, () -> missing.get(first, file, child)).plan().description();
    return text == null ? "" : text.text();
  }

  @Test
  void inRandomOrdersNothingThatWasSavedIsLost() {
    Random random = new Random(Run.seed("lost updates"));
    List<String> expected = new ArrayList<>();
    int clashes = 0;
    for (int order = 0; order < ORDERS; order++) {
      Editor one = new Editor(workers.getFirst(), "a" + order);
      Editor other = new Editor(workers.getLast(), "b" + order);
      clashes += inSomeOrder(random, one, other);
      expected.add(one.word);
      expected.add(other.word);
      if (expected.size() == 40) {
        assertThat(written().split(" ")).containsExactlyInAnyOrderElementsOf(expected);
        expected.clear();
        child = aChild();
      }
    }
    System.out.println("Two editors: " + ORDERS + " orders, " + clashes + " clashes, 0 lost");
    assertThat(clashes).as("else nothing was at stake").isBetween(ORDERS / 5, ORDERS);
  }

  /** Each opens before they save; in which order the four things happen is chance. */
  private static int inSomeOrder(Random random, Editor one, Editor other) {
    int clashes = 0;
    Editor[] editors = {one, other};
    int[] done = {0, 0};
    while (done[0] + done[1] < 4) {
      int who = random.nextInt(2);
      if (done[who] == 0) {
        editors[who].load();
      } else if (done[who] == 1) {
        clashes += editors[who].save();
      }
      done[who] = Math.min(2, done[who] + 1);
    }
    return clashes;
  }

  @Test
  void whenBothPressSaveInTheSameMomentNothingIsLostEither() throws Exception {
    List<String> expected = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < AT_ONCE; round++) {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        for (Worker worker : workers) {
          Editor editor = new Editor(worker, "w" + both.size() + "r" + round);
          expected.add(editor.word);
          both.add(
              threads.submit(
                  () -> {
                    editor.load();
                    together.await();
                    return editor.save();
                  }));
        }
        for (Future<?> each : both) {
          each.get();
        }
      }
    }
    assertThat(written().split(" ")).containsExactlyInAnyOrderElementsOf(expected);
  }
}
