package org.lodestar.app.concerns.web;

import java.util.List;

/** The receipt, before anything is sent. */
public record ReceiptPage(Frame frame, String code) {
  /** Groups of characters, to be read one by one. */
  public static List<String> groups(String code) {
    return List.of(code.split("-"));
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "ReceiptPage[secret]";
  }
}
