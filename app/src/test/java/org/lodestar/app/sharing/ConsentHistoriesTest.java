package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.ConsentKind;

/**
 * Over random histories of offering, accepting, taking consent back and giving it again, reading
 * and waiting: nothing is read on the basis of a consent after it was taken back, and what rests on
 * a duty is read as if nobody had taken anything back.
 */
class ConsentHistoriesTest {
  private static final int SHARES = 4;
  private static final Instant START = Instant.parse("2026-11-27T09:00:00Z");
  private static final ConsentKind[] KINDS = {
    ConsentKind.SHARING_WITH_PARTNERS, ConsentKind.NAVIGATOR
  };

  /** What somebody does, with which share or which consent. */
  enum Deed {
    OFFER_BY_CONSENT,
    OFFER_BY_DUTY,
    OPEN_URGENTLY,
    ACCEPT,
    WITHDRAW,
    AGREE_AGAIN,
    READ,
    WAIT
  }

  record Step(Deed deed, int which) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Step> step =
        Arbitraries.of(Deed.values())
            .flatMap(
                deed -> Arbitraries.integers().between(0, SHARES - 1).map(n -> new Step(deed, n)));
    return step.list().ofMinSize(5).ofMaxSize(60);
  }

  @Property(tries = 1000)
  void nothingIsReadOnAConsentThatWasTakenBackAndDutiesGoOn(
      @ForAll("histories") List<Step> history) {
    World world = new World(true);
    World unwithdrawn = new World(false);
    for (Step step : history) {
      world.take(step);
      unwithdrawn.take(step);
    }
    assertThat(world.readAgainstConsent).isEmpty();
    assertThat(world.dutiesRead)
        .as("what rests on a duty is read alike whether or not consent was taken back")
        .isEqualTo(unwithdrawn.dutiesRead);
  }

  /** Shares, consents and a clock, moved by the rules of the domain alone. */
  private static final class World {
    private final boolean withdraws;
    private final Map<Integer, Share> shares = new HashMap<>();
    private final boolean[] given = {true, true};
    private final int[] taken = new int[2];
    private final int[] agreedUnder = new int[2 * SHARES];
    private Instant now = START;
    final List<String> readAgainstConsent = new ArrayList<>();
    final List<Integer> dutiesRead = new ArrayList<>();

    World(boolean withdraws) {
      this.withdraws = withdraws;
    }

    void take(Step step) {
      int kind = step.which() % 2;
      switch (step.deed()) {
        case OFFER_BY_CONSENT -> offer(step.which(), KINDS[kind], ShareEvent.OFFER, kind);
        case OFFER_BY_DUTY -> offer(SHARES + step.which(), null, ShareEvent.OFFER, kind);
        case OPEN_URGENTLY -> offer(step.which(), KINDS[kind], ShareEvent.OPEN_AT_ONCE, kind);
        case ACCEPT -> {
          move(step.which(), ShareEvent.ACCEPT);
          move(SHARES + step.which(), ShareEvent.ACCEPT);
        }
        case WITHDRAW -> withdraw(kind);
        case AGREE_AGAIN -> given[kind] = true;
        case READ -> {
          read(step.which());
          read(SHARES + step.which());
        }
        case WAIT -> now = now.plusSeconds(3_600L * (step.which() + 1));
      }
    }

    private void offer(int at, @Nullable ConsentKind consent, ShareEvent event, int kind) {
      boolean mayOnConsent = consent == null || given[kind];
      @Nullable Share standing = shares.get(at);
      boolean free = standing == null || !standing.state(now).isLive();
      if (mayOnConsent && free) {
        Share share = proposed(consent);
        shares.put(at, share.moved(ShareMoves.TABLE.after(share.state(now), event), share.marks()));
        agreedUnder[at] = taken[kind];
      }
    }

    private void move(int at, ShareEvent event) {
      @Nullable Share share = shares.get(at);
      if (share != null && ShareMoves.TABLE.allows(share.state(now), event)) {
        shares.put(at, share.moved(ShareMoves.TABLE.after(share.state(now), event), share.marks()));
      }
    }

    private void withdraw(int kind) {
      if (!withdraws || !given[kind]) {
        return;
      }
      given[kind] = false;
      taken[kind]++;
      List<Integer> ending =
          shares.entrySet().stream()
              .filter(each -> each.getValue().endsWith(KINDS[kind], now))
              .map(Map.Entry::getKey)
              .toList();
      ending.forEach(at -> move(at, ShareEvent.REVOKE));
    }

    private void read(int at) {
      @Nullable Share share = shares.get(at);
      if (share == null || !share.isReadable(now)) {
        return;
      }
      if (share.terms().consent() == null) {
        dutiesRead.add(at);
      } else if (agreedUnder[at] != taken[share.terms().consent() == KINDS[0] ? 0 : 1]) {
        readAgainstConsent.add(share.reference() + " at " + now);
      }
    }

    private Share proposed(@Nullable ConsentKind consent) {
      return new Share(
          new UUID(1, 1),
          "S-TEST-00",
          new UUID(2, 2),
          new UUID(3, 3),
          new UUID(4, 4),
          Receiver.team(new UUID(5, 5)),
          new Terms(
              SharePurpose.SUPPORT,
              consent == null ? Basis.CARE_ENQUIRY : Basis.CONSENT,
              consent,
              false,
              List.of("IDENTITY"),
              LocalDate.of(2026, 11, 27)),
          false,
          false,
          ShareState.PROPOSED,
          now.plusSeconds(36_000),
          new UUID(6, 6),
          Share.Marks.begun(null, now),
          0);
    }
  }
}
