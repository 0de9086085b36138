package org.lodestar.app.intake.web;

import java.util.UUID;

/** The receipt, to be read aloud before the concern is handed in. */
public record HandReceiptPage(UUID id, String code, SpelledCode spelled) {
  public static HandReceiptPage of(UUID id, String code) {
    return new HandReceiptPage(id, code, SpelledCode.of(code));
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "HandReceiptPage[secret]";
  }
}
