package org.lodestar.app.intake.web;

import java.util.UUID;

/**
 * The receipt, to be read aloud before the concern is handed in.
 *
 * @param danger whether somebody is in danger now, so that it is handed in without one
 */
public record HandReceiptPage(UUID id, String code, SpelledCode spelled, boolean danger) {
  public static HandReceiptPage of(UUID id, String code, boolean danger) {
    return new HandReceiptPage(id, code, SpelledCode.of(code), danger);
  }

  /** Never the code. */
  @Override
  public String toString() {
    return "HandReceiptPage[secret]";
  }
}
