package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.SafeContactChannel;

/**
 * What is known about one way of reaching a person. The number or address itself is not here: it
 * stays in the vault.
 *
 * @param safe whether the person said that it is safe; not known is treated as no
 * @param windows safe days and hours; empty means any time
 * @param voicemailOk whether a message may be left
 * @param sayWhoYouAreAs a name to give instead of the agency's; empty when none was agreed
 * @param codeWordAgreed the person must give a word before anything is said
 * @param belongsToSomeoneElse a friend's or relative's number or address
 * @param familyIsShut it belongs to a relative of somebody whose family must not learn anything, as
 *     with forced marriage
 * @param checkedNotExploiters somebody made sure that the other one is not an exploiter
 * @param confirmedOn the day on which the person last confirmed; null when nobody did
 * @param expires the last day on which the confirmation holds; null when no end was agreed
 */
public record SafeContact(
    SafeContactChannel channel,
    Known safe,
    List<ContactWindow> windows,
    Known voicemailOk,
    String sayWhoYouAreAs,
    boolean codeWordAgreed,
    boolean belongsToSomeoneElse,
    boolean familyIsShut,
    boolean checkedNotExploiters,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate expires) {
  public SafeContact {
    windows = List.copyOf(windows);
  }

  /** A channel of which nothing is known: no contact. */
  public static SafeContact unknown(SafeContactChannel channel) {
    return new SafeContact(
        channel,
        Known.NOT_KNOWN,
        List.of(),
        Known.NOT_KNOWN,
        "",
        false,
        false,
        false,
        false,
        null,
        null);
  }
}
