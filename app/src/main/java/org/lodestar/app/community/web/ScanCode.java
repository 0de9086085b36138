package org.lodestar.app.community.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.BitSet;

/**
 * A square code of an address, for a drawing and for paper.
 *
 * @param across modules in a row, without the quiet zone
 * @param modules dark ones, row by row
 */
public record ScanCode(int across, BitSet modules) {
  private static final int QUIET = 4;

  public ScanCode {
    modules = (BitSet) modules.clone();
  }

  static ScanCode of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    BitSet modules = new BitSet();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        modules.set(y * code.size + x, code.getModule(x, y));
      }
    }
    return new ScanCode(code.size, modules);
  }

  @Override
  public BitSet modules() {
    return (BitSet) modules.clone();
  }

  /** Width and height of the drawing in units, with the quiet zone that readers need. */
  public int size() {
    return across + 2 * QUIET;
  }

  /** For the attribute {@code d} of a drawing, one unit for each module. */
  public String path() {
    StringBuilder path = new StringBuilder();
    for (int at = modules.nextSetBit(0); at >= 0; at = modules.nextSetBit(at + 1)) {
      path.append('M')
          .append(at % across + QUIET)
          .append(' ')
          .append(at / across + QUIET)
          .append("h1v1h-1z");
    }
    return path.toString();
  }
}
