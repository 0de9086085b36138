package org.lodestar.app.concerns.web;

import org.lodestar.app.concerns.form.Frame;

/** The receipt, before anything is sent. */
public record ReceiptPage(Frame frame, String code) {
  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "ReceiptPage[secret]";
  }
}
