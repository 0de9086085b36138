package org.lodestar.app.demonstration;

import org.lodestar.app.vault.face.ReceiptCode;

/**
 * The one receipt that everybody knows, so that a newcomer can look at a mailbox. All others are
 * shown to nobody and kept nowhere, as in life.
 */
final class DemonstrationReceipt {
  /** Key of the concern that it opens. */
  static final String CONCERN = "self-carer";

  private static final String CODE = "DEM0-NSTR-AT10-NREA-D1QT";

  private DemonstrationReceipt() {}

  static ReceiptCode code() {
    return ReceiptCode.parse(CODE).orElseThrow();
  }

  static String printed() {
    return CODE;
  }
}
