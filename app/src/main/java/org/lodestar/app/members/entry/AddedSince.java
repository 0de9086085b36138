package org.lodestar.app.members.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.entry.OwnChanges.Change;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/**
 * What was added to how a worker signs in since the first thing of which they have not said that it
 * was they. Whoever was put out of a session would come in again by it.
 */
@Component
public class AddedSince {
  private final OwnChanges changes;
  private final Browsers browsers;
  private final Passkeys passkeys;
  private final RecoveryCodes codes;
  private final SignOn signOn;

  AddedSince(
      OwnChanges changes,
      Browsers browsers,
      Passkeys passkeys,
      RecoveryCodes codes,
      SignOn signOn) {
    this.changes = changes;
    this.browsers = browsers;
    this.passkeys = passkeys;
    this.codes = codes;
    this.signOn = signOn;
  }

  /**
   * What it is.
   *
   * @param codes whether recovery codes were made
   * @param linked whether an account elsewhere was linked
   */
  public record Added(List<Passkey> passkeys, boolean codes, boolean linked) {
    public Added {
      passkeys = List.copyOf(passkeys);
    }

    /** Whether it is nothing. */
    public boolean isNothing() {
      return passkeys.isEmpty() && !codes && !linked;
    }
  }

  /** What was added; mail addresses are changed by administrators alone. */
  public Added of(UUID person) {
    List<Change> open = inside(person, () -> changes.open(person));
    Optional<Instant> since =
        Stream.concat(
                open.stream().map(Change::at),
                inside(person, () -> browsers.list(person)).stream()
                    .filter(Browser::isNew)
                    .map(Browser::since))
            .min(Instant::compareTo);
    return since
        .map(
            first ->
                new Added(
                    passkeys.list(person).stream()
                        .filter(each -> !each.madeAt().isBefore(first))
                        .toList(),
                    codesStand(open),
                    signOn.since(person).filter(at -> !at.isBefore(first)).isPresent()))
        .orElseGet(() -> new Added(List.of(), false, false));
  }

  /** Whether the last that is told of recovery codes is that they were made. */
  private static boolean codesStand(List<Change> open) {
    return open.stream()
        .map(Change::kind)
        .filter(each -> each == OwnChanges.Kind.CODES || each == OwnChanges.Kind.CODES_VOID)
        .findFirst()
        .filter(each -> each == OwnChanges.Kind.CODES)
        .isPresent();
  }

  /** Takes all of it away but a passkey without which the worker could not sign in. */
  public void remove(UUID person) {
    Added added = of(person);
    added.passkeys().forEach(each -> remove(person, each));
    if (added.linked()) {
      signOn.end(person);
    }
    if (added.codes()) {
      inside(
          person,
          () -> {
            codes.forget(person);
            changes.tell(person, OwnChanges.Kind.CODES_VOID);
            return true;
          });
    }
  }

  private void remove(UUID person, Passkey each) {
    try {
      passkeys.remove(person, each.id());
    } catch (Refused last) {
      // It stays, and the page says so.
    }
  }

  private static <T> T inside(UUID person, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Standing.member(person).call(work);
  }
}
