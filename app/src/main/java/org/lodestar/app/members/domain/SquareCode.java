package org.lodestar.app.members.domain;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG drawing, one unit for each module, with the quiet zone of four
 * that readers need.
 *
 * @param size width and height of the drawing in units
 * @param path for the attribute {@code d}
 */
public record SquareCode(int size, String path) {
  private static final int QUIET = 4;

  /** The picture of a text. */
  public static SquareCode of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new SquareCode(code.size + 2 * QUIET, path.toString());
  }

  /** Never the path: it holds the seed. */
  @Override
  public String toString() {
    return "SquareCode";
  }
}
