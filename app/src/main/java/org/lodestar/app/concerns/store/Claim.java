package org.lodestar.app.concerns.store;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * What makes a report one only: a row in the table of receipts, also where nobody holds a receipt.
 *
 * @param lookup the keyed hash of the receipt, or bytes that no receipt has
 * @param holder the random identifier that stands for whoever holds the receipt
 * @param opens whether there is a receipt that opens the mailbox
 */
public record Claim(byte[] lookup, UUID holder, boolean opens) {
  private static final int LENGTH = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** The claim of a report with a receipt. */
  public static Claim of(byte[] lookup) {
    return new Claim(lookup, UUID.randomUUID(), true);
  }

  /** The claim of a report to which its writer comes back through their account. */
  public static Claim ofAccount() {
    return new Claim(withoutReceipt().lookup(), UUID.randomUUID(), true);
  }

  /** The claim of a report to which nobody comes back. */
  public static Claim withoutReceipt() {
    byte[] lookup = new byte[LENGTH];
    RANDOM.nextBytes(lookup);
    return new Claim(lookup, UUID.randomUUID(), false);
  }
}
